import CaseDomain
public import CaseScreens

/// The screens that `buka --layar` opens with.
public enum StartScreen: String, CaseIterable, Sendable {
  case beranda
  case dasbor
  case klien
  case bimtek
  case agenda
  case program
  case loket
  case surat
  case kegiatan
  case verifikasi
  case draf
  case psks
  case cakupan
  case tksk
  case laporan
  case mutu
  case seleksi

  /// The screen for an account: its own area.
  public func destination(for session: Session) -> Destination {
    switch self {
    case .beranda: .beranda
    case .dasbor: .dasbor(session.actor.area)
    case .klien: .klien(ClientFilter(area: session.actor.area))
    case .bimtek: .bimtek
    case .agenda: .agenda(nil)
    case .program: .program
    case .loket: .loket
    case .surat: .surat
    case .kegiatan: .kegiatan
    case .verifikasi: .verifikasi
    case .draf: .draf
    case .psks: .psks(nil)
    case .cakupan: .cakupan(session.actor.area)
    case .tksk: .tksk
    case .laporan: .laporan(session.actor.area)
    case .mutu: .mutu
    case .seleksi: .seleksi
    }
  }
}
