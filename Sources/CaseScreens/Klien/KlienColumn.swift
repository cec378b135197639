import CaseDomain
import TerminalUI

/// A column that the client list can show.
enum KlienColumn: String, CaseIterable, Equatable, Sendable {
  case nama
  case umur
  case jk
  case nik
  case desa
  case kecamatan
  case rtRw
  case jenis
  /// How far the open case is, with what is late or due before it.
  case tahap

  /// Cells; the name takes what the others leave.
  var width: Int {
    switch self {
    case .nama: 16
    case .umur: 4
    case .jk: 2
    case .nik: 16
    case .desa: 14
    case .kecamatan: 13
    case .rtRw: 7
    case .jenis: 11
    case .tahap: 12
    }
  }

  var isNumber: Bool { self == .umur }

  /// What the list is sorted by when this column is picked; nil when it cannot be.
  var sort: ClientSort.Column? {
    switch self {
    case .nama: .nama
    case .umur: .umur
    case .jk: .jk
    case .desa, .kecamatan: .desa
    case .rtRw: .rtRw
    case .jenis: .jenis
    case .nik, .tahap: nil
    }
  }

  func text(of client: ListedClient) -> SafeText {
    switch self {
    case .nama: client.name
    case .umur: client.age
    case .jk: client.sex
    case .nik: client.nik
    case .desa: client.desa
    case .kecamatan: client.kecamatan
    case .rtRw: client.neighbourhood
    case .jenis: client.types
    case .tahap: client.stage
    }
  }

  /// What a list over `area` shows before anybody chose.
  static func standard(for area: WilayahCode) -> [KlienColumn] {
    switch area.level {
    case .provinsi, .kabupaten: [.nama, .umur, .jk, .desa, .kecamatan, .jenis, .tahap]
    case .kecamatan, .desa: [.nama, .umur, .jk, .desa, .rtRw, .jenis, .tahap]
    }
  }
}

/// Where each column stands in a list of some width.
struct KlienColumnLayout: Equatable, Sendable {
  struct Slot: Equatable, Sendable {
    let column: KlienColumn
    /// Counted from the left of the row's text.
    let start: Int
    let width: Int
  }

  let slots: [Slot]

  /// Places `columns` into `width` cells; those that leave the name too little room are dropped.
  init(_ columns: [KlienColumn], width: Int) {
    var kept = columns
    while Self.needed(kept) > width, let index = Self.leastNeeded(kept) { kept.remove(at: index) }
    let spare = max(0, width - Self.needed(kept))
    let nameWidth = min(KlienColumn.nama.width + spare, Self.widestName)
    var start = 0
    slots = kept.map { column in
      defer { start += (column == .nama ? nameWidth : column.width) + Self.gap }
      return Slot(column: column, start: start, width: column == .nama ? nameWidth : column.width)
    }
  }

  private static let gap = 2
  private static let widestName = 40
  /// What goes first when the window is narrow.
  private static let order: [KlienColumn] = [
    .rtRw, .nik, .tahap, .kecamatan, .desa, .jenis, .jk, .umur,
  ]

  private static func needed(_ columns: [KlienColumn]) -> Int {
    columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
  }

  private static func leastNeeded(_ columns: [KlienColumn]) -> Int? {
    order.lazy.compactMap { columns.firstIndex(of: $0) }.first
  }
}
