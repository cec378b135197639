import CaseDomain
import TerminalUI

/// The codes that open a screen from anywhere.
enum PlaceCode: String, CaseIterable, Sendable {
  case beranda
  case dasbor
  case klien
  case bimtek

  func destination(for actor: Actor) -> Destination {
    switch self {
    case .beranda: .beranda
    case .dasbor: .dasbor(actor.area)
    case .klien: .klien(ClientFilter(area: actor.area))
    case .bimtek: .bimtek
    }
  }

  func availability(for actor: Actor) -> ActionAvailability {
    switch self {
    case .beranda: .enabled
    case .dasbor, .klien:
      actor.may(.seeClients) ? .enabled : .disabled(reason: ShellText.mayNotSeeClients)
    case .bimtek:
      actor.may(.seeBimtek) ? .enabled : .disabled(reason: ShellText.mayNotSeeBimtek)
    }
  }
}

extension PlaceCode {
  static let group = "Layar"

  var title: String {
    switch self {
    case .beranda: "Beranda"
    case .dasbor: "Dasbor: angka wilayah kerja"
    case .klien: "Klien: daftar PPKS"
    case .bimtek: "Bimtek: kegiatan dan kehadiran"
    }
  }

  /// Other codes and words that mean this screen.
  var synonyms: [String] {
    switch self {
    case .beranda: ["awal", "home"]
    case .dasbor: ["dashboard", "angka", "grafik"]
    case .klien: ["ppks", "pmks", "berkas", "cari", "client"]
    case .bimtek: ["hadir", "kehadiran", "absen", "pelatihan", "meja", "training"]
    }
  }
}
