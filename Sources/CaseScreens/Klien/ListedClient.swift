import CaseDomain
import TerminalUI

/// A row of the client list, made safe and put into words once, when it arrives.
struct ListedClient: Identifiable, Equatable, Sendable {
  let row: ClientRow
  let name: SafeText
  let age: SafeText
  let sex: SafeText
  let desa: SafeText
  let kecamatan: SafeText
  let neighbourhood: SafeText
  let types: SafeText
  let nik: SafeText
  /// With the glyph of what presses first; drawn as glyph and word.
  let stage: SafeText
  let pressure: Glyph?

  var id: ClientID { row.id }

  /// Stands where nothing is known.
  static let unknown: SafeText = "–"

  init(_ row: ClientRow, on today: Day) {
    self.row = row
    name = SafeText(row.name)
    age = row.birthDate.map { SafeText(String($0.completedYears(on: today))) } ?? Self.unknown
    sex = row.sex.map { SafeText($0.rawValue) } ?? Self.unknown
    desa = PlaceText.desa(row.area)
    kecamatan = PlaceText.kecamatan(row.area)
    neighbourhood =
      row.rt.isEmpty && row.rw.isEmpty ? Self.unknown : SafeText("\(row.rt)/\(row.rw)")
    types = SafeText(TypeText.short(row.types))
    nik = row.nik.map { SafeText($0) } ?? Self.unknown
    stage = SafeText(KlienText.stage(of: row))
    pressure = Self.pressure(of: row, on: today)
  }

  /// Late before due this week; a case without either runs, or has just begun.
  private static func pressure(of row: ClientRow, on today: Day) -> Glyph? {
    if let due = row.nextDue, due < today { return .danger }
    if let due = row.nextDue, due <= Agenda.weekEnd(from: today) { return .warning }
    if row.stage == .laporan { return .neutral }
    return row.stage == nil ? (row.status == .selesai ? .done : nil) : .good
  }
}
