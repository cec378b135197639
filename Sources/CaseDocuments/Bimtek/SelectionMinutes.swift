public import CaseDomain

/// The minutes of a selection (*berita acara*): rubric, ranks, and a line for every judge's hand.
public struct SelectionMinutes {
  private let sheet: SelectionSheet
  private let ranking: SelectionRanking
  private let championship: Championship?

  /// `championship` is of the edition that the selection belongs to; nil leaves it out.
  public init(_ sheet: SelectionSheet, championship: Championship? = nil) {
    self.sheet = sheet
    ranking = SelectionRanking(of: sheet)
    self.championship = championship
  }

  public var pages: [[String]] {
    PaperPages([head, rubric, ranks, champions, signatures]).pages
  }

  private var head: [String] {
    typealias Text = SelectionMinutesText
    let edition = sheet.edition
    return PaperText.centred(Text.title) + PaperText.centred(edition.name)
      + PaperText.centred(Text.category(edition))
      + PaperText.centred(Text.number(edition.minuteNumber)) + [""]
      + PaperText.wrapped(Text.opening(sheet)) + [""]
  }

  private var rubric: [String] {
    let lines = sheet.criteria.enumerated().map { index, criterion in
      SelectionMinutesText.criterion(index + 1, criterion)
    }
    return [SelectionMinutesText.rubric] + lines
      + PaperText.wrapped(SelectionMinutesText.arithmetic) + [""]
  }

  private var ranks: [String] {
    typealias Text = SelectionMinutesText
    var table = PaperTable(heads: Text.heads, widths: [5, 3, 30, 22, 10], rightAligned: [4])
    for line in ranking.lines {
      table.add([
        line.rank.map { "\($0)" } ?? "–", "\(line.candidate.number)", line.candidate.name,
        Wilayah.title(of: line.candidate.kabupaten),
        line.total.map { DecimalText.full($0, places: 2) } ?? Text.missing(line.missing),
      ])
    }
    table.close()
    return [Text.result] + table.lines + [Text.remark(ranking)].filter { !$0.isEmpty } + [""]
  }

  private var champions: [String] {
    guard let championship, !championship.lines.isEmpty else { return [] }
    typealias Text = SelectionMinutesText
    let lines = championship.lines.prefix(3).map { line in
      "\(line.rank). \(Wilayah.title(of: line.kabupaten)), \(line.points) poin"
    }
    return [Text.championHead(championship)] + lines
      + PaperText.wrapped(Text.points(championship.points)) + [""]
  }

  private var signatures: [String] {
    typealias Text = SelectionMinutesText
    let hands = sheet.judges.enumerated().flatMap { index, judge in
      [
        "", "\(index + 1). \(judge.name)" + (judge.office.isEmpty ? "" : ", \(judge.office)"),
        "   " + Text.hand, "",
      ]
    }
    return PaperText.wrapped(Text.closing(sheet.edition)) + hands
  }
}

/// What the minutes of a selection say.
enum SelectionMinutesText {
  static let title = "BERITA ACARA SELEKSI"
  static let rubric = "Kriteria dan bobot:"
  static let arithmetic =
    "Nilai kriteria adalah rata-rata semua juri; nilai akhir jumlah bobot kali rata-rata. "
    + "Peringkat dibandingkan tanpa pembulatan; angka ditulis dua desimal. Nilai akhir yang sama "
    + "dibedakan menurut urutan kriteria di atas; bila tetap sama, peringkatnya sama."
  static let result = "Hasil:"
  static let heads = ["Per.", "No", "Calon", "Kabupaten/kota", "Nilai"]
  static let hand = "....................................."

  static func category(_ edition: SelectionSheet.Edition) -> String {
    "Kategori \(PSKSKind.find(edition.kind)?.name ?? edition.kind)"
  }

  static func number(_ number: String) -> String {
    number.isEmpty ? "(belum ditandatangani)" : "Nomor \(number)"
  }

  static func opening(_ sheet: SelectionSheet) -> String {
    "Pada hari \(IndonesianDate.longWithWeekday(sheet.edition.day)) telah dinilai "
      + "\(sheet.candidates.count) calon oleh \(sheet.judges.count) juri."
  }

  static func criterion(_ number: Int, _ criterion: SelectionSheet.Criterion) -> String {
    "\(number). \(criterion.name), bobot \(criterion.weight)%"
  }

  static func missing(_ count: Int) -> String { "kurang \(count)" }

  static func remark(_ ranking: SelectionRanking) -> String {
    let unranked = ranking.lines.count { $0.rank == nil }
    return unranked == 0 ? "" : "\(unranked) calon belum berperingkat: nilainya belum lengkap."
  }

  static func championHead(_ championship: Championship) -> String {
    "Juara umum"
      + (championship.unsigned == 0
        ? ":" : " (sementara, \(championship.unsigned) kategori belum ditandatangani):")
  }

  static func points(_ points: [Int: Int]) -> String {
    let rule = points.sorted { $0.key < $1.key }.map { "peringkat \($0.key) = \($0.value)" }
    return "Poin: \(rule.joined(separator: ", ")); bila sama, yang lebih banyak peringkat atasnya."
  }

  static func closing(_ edition: SelectionSheet.Edition) -> String {
    let day = edition.signedDay.map { " pada \(IndonesianDate.long($0))" } ?? ""
    return "Demikian berita acara ini ditandatangani semua juri\(day)."
  }
}
