import CaseDomain

/// What the list of selections and the board of one say.
enum SeleksiText {
  static let title = "Seleksi"
  static let group = "Seleksi"
  static let open = "Buka calon dan nilainya"
  static let new = "Seleksi baru"
  static let change = "Ubah seleksi"
  static let reload = "Muat ulang"

  static let name = "Seleksi"
  static let kind = "Kategori"
  static let day = "Tanggal"
  static let stateHead = "Berita acara"
  static let event = "Kegiatan"

  static let nothingHere = "Belum ada seleksi di bawah kursor."
  static let mayNotManage = "Seleksi dikelola oleh verifikator atau bidang provinsi."
  static let loading = "Memuat seleksi…"
  static let empty = ["Belum ada seleksi.", "Tekan n untuk membuat yang pertama."]

  static func status(_ row: Int, of count: Int) -> String { "seleksi \(row) dari \(count)" }

  static func state(_ edition: SelectionSheet.Edition) -> String {
    edition.signedDay.map { "sah \(IndonesianDate.numeric($0))" } ?? "belum"
  }
}

/// What the board of a selection says.
enum PapanSeleksiText {
  static let group = "Papan seleksi"
  static let score = "Nilai calon dari semua juri"
  static let candidate = "Calon baru"
  static let change = "Ubah calon"
  static let remove = "Keluarkan calon beserta nilainya"
  static let jury = "Susunan juri"
  static let rubric = "Kriteria dan bobot"
  static let document = "Berita acara sebagai naskah"
  static let champions = "Juara umum semua kategori edisi ini"
  static let sign = "Tanda tangan berita acara; nilai terkunci"
  static let reload = "Muat ulang"

  static let rank = "Per"
  static let number = "No"
  static let name = "Calon"
  static let kabupaten = "Kab/kota"
  static let total = "Nilai"

  static let nothingHere = "Belum ada calon di bawah kursor."
  static let locked = "Berita acara sudah ditandatangani; nilai tidak dapat diubah lagi."
  static let loading = "Memuat calon…"
  static let empty = ["Belum ada calon.", "Tekan n untuk menambah yang pertama."]
  static let nothingToScore = "Isi dahulu kriteria (b) dan juri (i), baru nilai."
  static func mayNotSign(_ reason: String) -> String {
    "Belum dapat ditandatangani: \(reason)."
  }
  static let noCriteria = "Belum ada kriteria. Tekan b untuk mengisinya."

  /// `Tugas pokok 40 · Kerja sama 30 · Inovasi 30`.
  static func rubric(_ sheet: SelectionSheet) -> String {
    sheet.criteria.isEmpty
      ? noCriteria
      : sheet.criteria.map { "\($0.name) \($0.weight)" }.joined(separator: " · ")
        + (sheet.weightSum == 100 ? "" : " = \(sheet.weightSum), seharusnya 100")
  }

  /// What keeps the minutes from being signed; nil for nothing.
  static func unready(_ sheet: SelectionSheet) -> String? {
    let missing = sheet.missingScores
    return if sheet.criteria.isEmpty {
      "belum ada kriteria"
    } else if sheet.judges.isEmpty {
      "belum ada juri"
    } else if sheet.candidates.isEmpty {
      "belum ada calon"
    } else if missing > 0 {
      "kurang \(IndonesianNumber.grouped(missing)) nilai"
    } else {
      nil
    }
  }

  static func status(_ sheet: SelectionSheet) -> String {
    let state =
      sheet.edition.signedDay.map { "sah \(IndonesianDate.short($0)), terkunci" }
      ?? unready(sheet) ?? "nilai lengkap"
    return "\(sheet.candidates.count) calon · \(sheet.judges.count) juri · \(state)"
  }
}
