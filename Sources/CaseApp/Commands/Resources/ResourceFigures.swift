import CaseDocuments
import CaseDomain
import CaseScreens
import CaseStore

/// Makes the figures of PSKS out of the store, for screens, commands and papers alike.
struct ResourceFigures {
  let store: CaseStore
  let actor: Actor
  let today: Day

  func sheet(_ request: ResourceFigureRequest) throws(StorageError) -> FigureSheet {
    switch request.figure {
    case .rekap, .jenis: FigureSheet(try store.psksRecap(request.lines, as: actor), for: request)
    case .tksk: FigureSheet(try store.tkskRecap(request.lines, as: actor), for: request)
    case .rangkap:
      FigureSheet(
        try store.overlap(in: request.area, on: request.position, as: actor), for: request)
    case .cakupan: FigureSheet(try store.coverage(request.lines, as: actor), for: request)
    case .umur: FigureSheet(try store.ageing(request.lines, as: actor), for: request)
    case .mutu: FigureSheet(try store.qualification(request.lines, as: actor), for: request)
    case .perubahan:
      FigureSheet(
        try store.psksChange(
          in: request.area, from: request.earlier, to: request.position, as: actor), for: request)
    case .peta:
      FigureSheet(try store.socialMap(request.lines, today: today, as: actor), for: request)
    }
  }

  func preview(_ request: ResourceFigureRequest) throws(StorageError) -> Preview {
    let sheet = try sheet(request)
    return Preview(
      title: sheet.title, safe: FigureDocument(sheet).pages,
      fileStem: "psks-" + request.figure.rawValue)
  }

  /// The letter that asks `area` to renew its data, from the account's own office.
  func reminder(to area: WilayahCode, on day: Day) throws(StorageError) -> Preview {
    let request = RecapRequest(area: area, level: area.level, position: day)
    let ageing = try store.ageing(request, as: actor)
    guard let line = ageing.lines.first(where: { $0.area == area }) else { throw .notFound }
    let office = actor.area
    let officials = try store.officials(as: actor)
    let signs = officials.last {
      $0.area == office && $0.from <= day && $0.to.map { $0 >= day } ?? true
    }
    let letter = ReminderLetter(
      line, of: ageing, kop: try store.letterHead(of: office, on: day, as: actor),
      official: signs)
    return Preview(
      title: ResourceFigureText.reminder(area), safe: letter.pages, fileStem: "pengingat-psks")
  }
}

/// What the commands of PSKS figures say.
enum ResourceFigureText {
  static func reminder(_ area: WilayahCode) -> String {
    "Pengingat \(Wilayah.title(of: area))"
  }

  static let reversed = "Tanggal --dari harus sebelum --sampai."

  static func unreadableThresholds(_ text: String) -> String {
    "Ambang \(text) tidak terbaca. Tulis dua jumlah hari, misalnya 120/180."
  }

  static func thresholds(_ thresholds: Ageing.Thresholds) -> String {
    "Data PSKS menua sejak \(thresholds.warningDays) hari, basi sejak"
      + " \(thresholds.staleDays) hari."
  }
}
