import CaseDomain

/// The agenda as text and as JSON.
struct AgendaListing {
  let agenda: Agenda
  let today: Day

  var text: String {
    TextTable(heads: AgendaListingText.heads, rows: agenda.items.map(cells)).text
  }

  /// `{"tanggal":…,"lewat":…,…,"baris":[…]}`, one line.
  var json: String {
    let counts = agenda.counts
    return JSONText.object([
      ("tanggal", JSONText.string(today.iso8601)), ("lewat", JSONText.number(counts.overdue)),
      ("pekanIni", JSONText.number(counts.thisWeek)), ("nanti", JSONText.number(counts.later)),
      ("rujukan", JSONText.number(counts.referrals)), ("draf", JSONText.number(counts.drafts)),
      ("pengaduan", JSONText.number(counts.complaints)),
      ("tamu", JSONText.number(counts.visitors)),
      ("laporan", JSONText.number(counts.reports)),
      ("tinjauan", JSONText.number(counts.reviews)),
      ("skTKSK", JSONText.number(counts.expiringLetters)),
      ("lowonganTKSK", JSONText.number(counts.vacancies)),
      ("rtl", JSONText.number(counts.promises)),
      ("baris", JSONText.array(agenda.items.map(object))),
    ]) + "\n"
  }

  private func cells(_ item: AgendaItem) -> [String] {
    [
      AgendaListingText.when(item, on: today), AgendaListingText.kind(item.id.kind), item.name,
      item.title ?? AgendaListingText.limited, item.area.map { Wilayah.title(of: $0) } ?? "",
    ]
  }

  private func object(_ item: AgendaItem) -> String {
    JSONText.object([
      ("jenis", JSONText.string(item.id.kind.rawValue)),
      ("nomor", JSONText.number(item.id.row)), ("nama", JSONText.string(item.name)),
      ("tanggal", JSONText.string(item.day.iso8601)),
      ("lewatHari", JSONText.number(max(0, item.overdueDays(on: today)))),
      ("perihal", JSONText.string(item.title)),
      ("wilayah", JSONText.string(item.area?.dotted)), ("sendiri", JSONText.bool(item.isOwn)),
    ])
  }
}
