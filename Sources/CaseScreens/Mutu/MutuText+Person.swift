import CaseDomain
import TerminalUI

extension MutuText {
  static func name(_ field: MergeField) -> String {
    switch field {
    case .name: "Nama"
    case .nik: "NIK"
    case .kk: "Nomor KK"
    case .birth: "Lahir"
    case .birthPlace: "Tempat lahir"
    case .sex: "Kelamin"
    case .address: "Alamat"
    case .phone: "Telepon"
    case .religion: "Agama"
    case .education: "Pendidikan"
    case .occupation: "Pekerjaan"
    case .marital: "Status kawin"
    }
  }

  static func value(_ stored: String, of field: MergeField) -> String {
    switch field {
    case .birth: Day(iso8601: stored).map { IndonesianDate.numeric($0) } ?? "–"
    case .sex: Sex(rawValue: stored).map { PersonText.name($0) } ?? "–"
    case .address: address(stored)
    case .name, .nik, .kk, .birthPlace, .phone, .religion, .education, .occupation, .marital:
      stored.isEmpty ? "–" : stored
    }
  }

  /// Area, street, RT and RW.
  private static func address(_ stored: String) -> String {
    let parts = stored.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let area = WilayahCode(parts[3]) else { return stored }
    let place = Wilayah.name(of: area) ?? Wilayah.title(of: area)
    let numbers = [("RT ", parts[1]), ("RW ", parts[2])].filter { !$0.1.isEmpty }
      .map { $0.0 + $0.1 }
    let street = ([parts[0]] + numbers).filter { !$0.isEmpty }.joined(separator: ", ")
    return street.isEmpty ? place : place + " · " + street
  }

  static func role(_ role: PairedRole) -> String {
    let from = IndonesianDate.numeric(role.from)
    return role.kind + " " + from + "–" + (role.to.map { IndonesianDate.numeric($0) } ?? "")
  }

  /// Says what moves, so that nobody merges blindly.
  static func mergeQuestion(_ opened: OpenedPair) -> Dialog<MutuScreen.Wanted> {
    let stays = opened.review.person(opened.kept)
    let goes = opened.review.person(opened.kept.opposite)
    return Dialog(
      title: "Gabung menjadi satu orang?",
      message: SafeText(
        "Yang tetap: \(stays.values[.name] ?? "") (orang \(stays.id.rawValue)). Pindah kepadanya:"
          + " \(moving(goes.holdings)) dan seluruh riwayat orang \(goes.id.rawValue)."
          + " Penggabungan dapat diurungkan."),
      buttons: [.init("Gabung", letter: "y", .merge(opened.request), isDangerous: true)])
  }

  private static func moving(_ holdings: PersonHoldings) -> String {
    "\(holdings.roles) peran, \(holdings.trainings) pelatihan"
      + (holdings.charges > 0 ? ", \(holdings.charges) tugas TKSK" : "")
  }

  static func undoQuestion(_ merge: Int64) -> Dialog<MutuScreen.Wanted> {
    Dialog(
      title: "Urungkan penggabungan?",
      message: "Kedua orang kembali seperti sebelum digabung. Yang diubah sesudahnya tetap.",
      buttons: [.init("Urungkan", letter: "y", .undo(merge))])
  }
}
