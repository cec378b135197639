import CaseDomain
import TerminalUI

/// What the form screen says.
enum IsianText {
  static let title = "Isian"
  static let group = "Isian"
  static let loading = "Membuka isian…"

  static let accept = "Terima isi kolom dan lanjut; di kolom terakhir simpan"
  static let next = "Kolom berikutnya"
  static let previous = "Kolom sebelumnya"
  static let nextSection = "Bagian berikutnya"
  static let previousSection = "Bagian sebelumnya"
  static let list = "Daftar pilihan kolom"
  static let noList = "Kolom ini diketik bebas; tidak ada daftarnya."
  static let help = "Petunjuk kolom"
  static let save = "Simpan isian"
  static let saveAndNew = "Simpan, lalu buka isian baru"
  static let compare = "Bandingkan dengan orang yang mirip"
  static let nobodySimilar = "Tidak ada orang yang mirip untuk dibandingkan."
  static let discard = "Buang draf"
  static let leave = "Keluar; yang sudah diisi menjadi draf"
  static let retry = "Coba lagi"

  static func toggleAdvancing(_ isOn: Bool) -> String {
    isOn ? "Jangan maju sendiri bila kolom penuh" : "Maju sendiri bila kolom tanggal, NIK, KK penuh"
  }

  static func advancing(_ isOn: Bool) -> String {
    isOn
      ? "Kolom yang panjangnya tetap kini maju sendiri begitu penuh."
      : "Kolom tidak lagi maju sendiri; tekan Enter untuk lanjut."
  }

  static let draftKept = "Draf tersimpan. Lanjutkan dari Beranda atau perintah draf."
  static let discarded = "Draf dibuang."
  static let openFailed = "Enter mencoba lagi, Esc kembali."
  static let stalled =
    "Kolom ini belum tersimpan. Enter mencoba lagi, Esc membuang ketikan"
    + " yang menunggu."

  static func saved(_ title: String, number: String) -> String {
    number.isEmpty ? "Tersimpan: \(title)." : "Tersimpan: \(title) · \(number)"
  }

  /// `Draf tersimpan 09.14.07 · kolom 6 dari 15`.
  static func status(of form: IsianForm, in zone: TimeZoneOfIndonesia) -> String {
    let place = "kolom \(form.position) dari \(form.asked.count)"
    if let keptAt = form.keptAt { return "Draf tersimpan \(clock(keptAt, in: zone)) · \(place)" }
    return form.request.draft == nil ? "Belum ada draf · \(place)" : "Draf dilanjutkan · \(place)"
  }

  private static func clock(_ moment: Moment, in zone: TimeZoneOfIndonesia) -> String {
    let second = moment.clock(in: zone).second
    let tail = second % 60 < 10 ? "0\(second % 60)" : "\(second % 60)"
    return IndonesianDate.clock(moment, in: zone) + "." + tail
  }

  static let helpHeading = "Petunjuk"
  static let nikHeading = "Terbaca dari NIK"
  static let similarHeading = "Mungkin orang yang sama"
  static let helpFooter = "F1 lagi: Semua tombol   tombol lain: kembali ke isian"

  static let yesAndNo = [
    FieldChoice("ya", "Ya (y)"), FieldChoice("tidak", "Tidak (t)"),
  ]

  /// How the field is typed.
  static func format(of kind: FieldKind) -> String {
    switch kind {
    case .text(let limit): "Paling banyak \(limit) huruf."
    case .digits(let length, let isFixed):
      isFixed ? "Tepat \(length) angka." : "Paling banyak \(length) angka."
    case .nik: "16 angka."
    case .kk: "16 angka."
    case .date(let limits): date(limits)
    case .number(let range): "Angka \(range.lowerBound) sampai \(range.upperBound)."
    case .decimal(let range, let places):
      "Angka \(range.lowerBound) sampai \(range.upperBound), paling banyak \(places) desimal: 87,5."
    case .rupiah: "Rupiah: 1200000, 500 rb, atau 1,2 jt."
    case .yesNo: "y ya, t tidak."
    case .choice: "Ketik awalnya atau nomornya."
    case .ticks: "Ketik nomor, misalnya 1,3; Spasi membuka daftar."
    case .area: "Ketik awal nama, nomor urut, atau kode."
    case .neighbourhood: "Paling banyak 3 angka."
    }
  }

  private static func date(_ limits: DateLimits) -> String {
    switch limits {
    case .past: "17081945, 17-8-45, h hari ini, k kemarin."
    case .any, .future: "17081945, 17-8-45, h hari ini, +7 tujuh hari lagi."
    }
  }

  static func open(_ count: Int) -> String {
    "Ada \(count) orang yang mirip. Bandingkan (Alt-B) sebelum menyimpan."
  }

  static func person(_ person: SimilarPerson) -> String {
    let year = person.birthDate.map { "  \($0.year)" } ?? ""
    return "\(person.name)\(year)  \(person.score) %"
  }

  static func area(_ person: SimilarPerson) -> String {
    (Wilayah.name(of: person.area) ?? person.area.dotted) + "  Alt-B bandingkan"
  }

  static func nik(_ decoded: NIKDecoded) -> String {
    let day = decoded.birthDate.map { IndonesianDate.numeric($0) + " · " } ?? ""
    return day + decoded.sex.word.lowercased()
  }

  static func issue(_ decoded: NIKDecoded) -> String {
    "terdaftar pertama: \(decoded.issueTitle)"
  }

  static func age(_ birthDate: Day, on today: Day) -> String {
    birthDate <= today ? "\(birthDate.completedYears(on: today)) th" : ""
  }
}
