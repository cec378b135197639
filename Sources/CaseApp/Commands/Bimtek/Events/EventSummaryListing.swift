import CaseDomain

/// The figures of an event as text and JSON: registered, invited and present are never taken for
/// one another (FACTS 13).
struct EventSummaryListing {
  let page: EventPage

  var text: String {
    let event = page.event
    let head = [
      "\(event.code) · \(event.name)",
      "\(IndonesianDate.range(event.from, event.to)) · \(event.place) · \(page.plan.state.label)",
      EventCommandText.figures(page),
    ]
    let overlaps = page.overlaps.map(EventCommandText.overlap)
    return (head + page.figures.map(EventCommandText.figure) + overlaps)
      .map { $0 + "\n" }.joined()
  }

  var json: String {
    let event = page.event
    return JSONText.object([
      ("kode", JSONText.string(event.code)), ("nama", JSONText.string(event.name)),
      ("tempat", JSONText.string(event.place)), ("mulai", JSONText.string(event.from.iso8601)),
      ("sampai", JSONText.string(event.to.iso8601)),
      ("keadaan", JSONText.string(page.plan.state.rawValue)),
      ("sesi", JSONText.number(event.sessions.count)), ("jp", JSONText.number(page.lessonHours)),
      ("peserta", JSONText.number(page.participants.count { $0.state.isSeated })),
      ("diundang", page.invited.map { JSONText.number($0) } ?? "null"),
      ("hadir", JSONText.number(page.present)),
      ("pilar", JSONText.array(page.figures.map(Self.json))),
      ("bentrok", Self.json(page.overlaps)),
    ])
  }

  private static func json(_ figure: PillarFigure) -> String {
    JSONText.object([
      ("jenis", JSONText.string(figure.kind)),
      ("terdaftar", JSONText.number(figure.registered)),
      ("diundang", figure.invited.map { JSONText.number($0) } ?? "null"),
      ("terkonfirmasi", JSONText.number(figure.confirmed)),
      ("hadir", JSONText.number(figure.present)),
      (
        "persenHadirTerdaftarPersepuluh",
        figure.presentOfRegistered.map { JSONText.number($0) } ?? "null"
      ),
    ])
  }

  static func json(_ overlaps: [EventOverlap]) -> String {
    JSONText.array(
      overlaps.map { overlap in
        JSONText.object([
          ("kode", JSONText.string(overlap.code)),
          ("mulai", JSONText.string(overlap.from.iso8601)),
          ("sampai", JSONText.string(overlap.to.iso8601)),
          (
            "nomorPeserta",
            JSONText.array(overlap.participants.map { JSONText.number($0) })
          ),
        ])
      })
  }
}
