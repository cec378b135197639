import CaseDomain

/// The words of the answer slip.
enum StatusSlipText {
  static let title = "JAWABAN CEK STATUS KESEJAHTERAAN SOSIAL"
  static let labelWidth = 16
  static let asked = "Ditanyakan"
  static let name = "Nama"
  static let nik = "NIK"
  static let born = "Tanggal lahir"
  static let home = "Tempat tinggal"
  static let registered = "PPKS"
  static let dtsen = "DTSEN"
  static let programmes = "Program"
  static let none = "belum ada"
  static let noReport = "belum ada laporan yang dicatat"
  static let notRegistered = "tidak terdaftar dalam basis data kantor ini"
  static let restricted = "jenis terbatas"
  static let officer = "Petugas"
  static let reported =
    "Seperti dilaporkan sumbernya, bukan hasil hitungan kantor ini."

  static func position(_ stamp: String) -> String { "Posisi per " + stamp }

  static func elsewhere(_ places: [WilayahCode]) -> String {
    "sudah terdaftar di " + places.map(Wilayah.title(of:)).joined(separator: ", ")
      + ", minta pindah"
  }

  /// `terdaftar: Lanjut Usia Telantar`; labels are neutral, abbreviations stay off paper.
  static func registration(_ person: PersonStatus) -> String {
    var names = person.types.known.numbers.compactMap { PPKSTypeList.type($0)?.label }
    if person.types.hasRestricted { names.append(restricted) }
    let types = names.joined(separator: "; ")
    return switch person.status {
    case .aktif: "terdaftar: \(types)"
    case .selesai: "pernah terdaftar, sudah selesai: \(types)"
    }
  }

  static func statement(_ report: DTSENReport) -> String {
    let decile = report.decile.map { ", desil \($0)" } ?? ""
    return report.status.label.lowercased() + decile
      + " (\(IndonesianDate.numeric(report.day)), sumber \(report.source))"
  }

  static func statement(_ report: MembershipReport) -> String {
    "\(report.programme): \(report.isMember ? "peserta" : "bukan peserta")"
      + " (\(IndonesianDate.numeric(report.day)), sumber \(report.source))"
  }
}
