import CaseDomain

/// What the board of institutions says.
enum LembagaText {
  static let title = "Lembaga"
  static let group = "Lembaga"
  static let new = "Lembaga baru"
  static let edit = "Ubah lembaga"
  static let newPlace = "Tempat baru di lembaga"
  static let editPlace = "Ubah tempat dan kapasitasnya"
  static let count = "Catat hunian"
  static let reload = "Muat ulang"
  static let nothingHere = "Belum ada lembaga di bawah kursor."
  static let noPlaceHere = "Lembaga ini belum punya tempat. Tambah dengan t."
  static let mayNotKeep = "Lembaga diubah oleh verifikator atau bidang provinsi."

  static let name = "Lembaga"
  static let place = "Tempat"
  static let level = "Tingkat"
  static let capacity = "Kap."
  static let occupied = "Terisi"
  static let free = "Sisa"
  static let waiting = "Tunggu"
  static let countedOn = "Dihitung"

  static let loading = "Memuat lembaga…"
  static let empty = ["Belum ada lembaga rujukan.", "Tekan n untuk menambah yang pertama."]

  static func level(_ level: InstitutionLevel) -> String {
    switch level {
    case .pusat: "pusat"
    case .provinsi: "prov"
    case .kabupaten: "kab/ko"
    }
  }

  /// The same figures as `pilar lembaga`.
  static func status(_ board: InstitutionBoard, row: Int) -> String {
    let capacity = board.lines.reduce(0) { $0 + $1.capacity }
    let occupied = board.lines.reduce(0) { $0 + $1.occupied }
    let unanswered = board.lines.reduce(0) { $0 + $1.unanswered }
    return "\(IndonesianNumber.grouped(board.lines.count)) lembaga · terisi "
      + "\(IndonesianNumber.grouped(occupied)) dari \(IndonesianNumber.grouped(capacity))"
      + " · \(IndonesianNumber.grouped(unanswered)) rujukan menunggu"
      + " · posisi \(IndonesianDate.short(board.day))"
  }
}
