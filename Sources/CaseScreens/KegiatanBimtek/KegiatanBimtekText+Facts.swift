import CaseDomain

extension KegiatanBimtekText {
  /// A fact of the event, one line or more.
  struct Fact {
    var label: String
    var text: String
    var isWarning = false
  }

  /// What is known of the event; what nobody said is left out.
  static func facts(_ page: EventPage) -> [Fact] {
    let plan = page.plan
    let texts = plan.texts
    let said = [
      ("Jenjang", plan.level.label), ("Maksud", texts.purpose), ("Tujuan", texts.aim),
      ("Dibuka oleh", texts.opener), ("Mitra", texts.partners),
      ("Tamu undangan", plan.guests > 0 ? "\(count(plan.guests)), bukan peserta" : ""),
      ("Penyelenggara", texts.organiser), ("Kode anggaran", texts.budgetCode),
      ("Kehadiran", rules(page)),
    ].filter { !$0.1.isEmpty }.map { Fact(label: $0.0, text: $0.1) }
    return invitations(page) + page.figures.map(pillar) + page.overlaps.map(overlap) + said
  }

  private static func invitations(_ page: EventPage) -> [Fact] {
    let invited = page.invited.map(count) ?? EventText.notKnown
    let reported = page.plan.invitedReported == nil ? "" : " (dilaporkan)"
    return [
      Fact(
        label: "Peserta",
        text: "diundang \(invited)\(reported) · hadir \(count(page.present))")
    ]
  }

  /// `terdaftar 136 · diundang tidak tercatat · terkonfirmasi 0 · hadir 126 = 92,6% terdaftar`.
  private static func pillar(_ figure: PillarFigure) -> Fact {
    let share = figure.presentOfRegistered.map {
      " = \(IndonesianNumber.percent(tenths: $0)) dari terdaftar"
    }
    let parts = [
      "terdaftar \(count(figure.registered))",
      "diundang \(figure.invited.map(count) ?? EventText.notKnown)",
      "terkonfirmasi \(count(figure.confirmed))",
      "hadir \(count(figure.present))\(figure.present > 0 ? share ?? "" : "")",
    ]
    return Fact(label: figure.kind, text: parts.joined(separator: " · "))
  }

  private static func overlap(_ overlap: EventOverlap) -> Fact {
    let numbers = overlap.participants.prefix(8).map { "\($0)" }.joined(separator: ", ")
    let rest = overlap.participants.count > 8 ? ", …" : ""
    return Fact(
      label: "Bentrok",
      text: "\(count(overlap.participants.count)) peserta juga di \(overlap.code), "
        + "\(IndonesianDate.range(overlap.from, overlap.to)): nomor \(numbers)\(rest)",
      isWarning: true)
  }

  private static func rules(_ page: EventPage) -> String {
    let rules = page.plan.rules
    return "sertifikat mulai \(rules.threshold)% · terlambat sesudah \(rules.lateMinutes) menit"
      + " · meja buka \(rules.openMinutes) menit sebelumnya · tanda \(page.attendanceSetName)"
  }
}
