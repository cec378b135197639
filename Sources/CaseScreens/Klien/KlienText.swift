import CaseDomain

/// What the client list says.
enum KlienText {
  static let title = "Klien"
  static let group = "Daftar klien"

  static let open = "Buka berkas klien"
  static let reload = "Muat ulang daftar"
  static let sort = "Urutkan menurut kolom"
  static let columns = "Pilih kolom yang tampil"
  static let export = "Ekspor daftar seperti yang tampil"
  static let back = "Kembali: hapus saringan, lalu keluar dari daftar"
  static let search = "Cari nama, NIK, atau KK"
  static let filter = "Saring menurut jenis, jenis kelamin, umur, desa"
  static let jump = "Loncat ke baris, persen, NIK, atau nama"
  static let mark = "Tandai dan turun"
  static let markRange = "Tandai rentang: mulai, lalu akhiri di baris lain"
  static let markAll = "Tandai semua yang cocok"
  static let unmarkAll = "Hapus semua tanda"

  static let new = "Klien baru; yang diketik di Cari mengisi borang"

  /// `Intervensi`; for a client without a case what is known instead.
  static func stage(of row: ClientRow) -> String {
    switch row.stage {
    case .pendekatan: "Pendekatan"
    case .bimbinganLanjut: "Bimb. ljt."
    case .laporan, .asesmen, .rencana, .intervensi, .evaluasi, .terminasi, .tutup:
      row.stage?.label ?? ""
    case nil: row.nextDue != nil ? "Tugas" : row.status == .selesai ? "Selesai" : ""
    }
  }

  static let nothingHere = "Belum ada baris di bawah kursor."
  static let serveMarked = "Layanan untuk yang ditandai"
  static let markFirst = "Tandai dahulu: spasi satu, v rentang, A semua."
  static let mayNotRecord = "Akun ini tidak mencatat layanan."
  static let mayNotExport = "Akun ini tidak berhak mengekspor. Minta admin bila perlu."

  static let searchLabel = "Cari:"
  static let filterLabel = "Saring:"
  static let jumpLabel = "Loncat ke:"
  static let searchKey = "tekan /"
  static let filterKey = "tekan \\"
  static let paneNumber = "NIK"
  static let paneFamily = "KK"
  static let paneBorn = "Lahir"
  static let paneSex = "Kelamin"
  static let paneAddress = "Alamat"
  static let paneTypes = "Jenis"
  static let noNumber = "tidak ada"

  static let searching = "mencari…"
  static let loading = "Memuat daftar…"

  static func head(of column: KlienColumn) -> String {
    switch column {
    case .nama: "Nama"
    case .umur: "Umur"
    case .jk: "JK"
    case .nik: "NIK"
    case .desa: "Desa/Kel."
    case .kecamatan: "Kecamatan"
    case .rtRw: "RT/RW"
    case .jenis: "Jenis"
    case .tahap: "Tahap"
    }
  }

  /// What a column is called in menus.
  static func name(of column: KlienColumn) -> String {
    switch column {
    case .jk: "Jenis kelamin"
    case .jenis: "Jenis PPKS"
    case .tahap: "Tahap kasus"
    case .nama, .umur, .nik, .desa, .kecamatan, .rtRw: head(of: column)
    }
  }

  static func name(of column: ClientSort.Column) -> String {
    switch column {
    case .nama: "Nama"
    case .umur: "Umur"
    case .jk: "Jenis kelamin"
    case .desa: "Desa/Kel."
    case .rtRw: "RT/RW"
    case .jenis: "Jenis PPKS"
    }
  }

  static func direction(_ ascending: Bool) -> String { ascending ? "naik" : "turun" }

  static func exportTitle(_ count: Int?, isMarked: Bool) -> String {
    let what = isMarked ? "baris bertanda" : "baris"
    return "Ekspor \(count.map { IndonesianNumber.grouped($0) + " " } ?? "")\(what)"
  }

  static func name(of format: ExportFormat) -> String {
    switch format {
    case .csv: "CSV, untuk lembar sebar"
    case .json: "JSON, untuk program lain"
    }
  }

  static let exporting = "Menulis berkas ekspor…"

  static func rangeNotLoaded(_ count: Int) -> String {
    "\(IndonesianNumber.grouped(count)) baris rentang itu belum termuat dan belum ditandai. Ulangi dengan v."
  }

  static func exported(path: String, _ lines: Int, _ checkCode: CheckCode?) -> String {
    let code = checkCode.map { " · kode cek \($0.text)" } ?? ""
    return "\(IndonesianNumber.grouped(lines)) baris ditulis ke \(path)\(code)"
  }

  /// The right end of the first line: how many, of how many, as fully as `columns` allow.
  static func count(
    _ count: ClientCount?, of opened: ClientCount?, isNarrowed: Bool, columns: Int
  ) -> String {
    guard let count else { return searching }
    if isNarrowed, let opened {
      return "\(IndonesianNumber.grouped(count.rows)) dari \(IndonesianNumber.grouped(opened.rows))"
    }
    let entri = "\(IndonesianNumber.grouped(count.entri)) entri"
    let texts = [
      (units(count) + [entri]).joined(separator: " · "), "\(units(count)[0]) · \(entri)",
      "\(IndonesianNumber.grouped(count.orang)) org · \(entri)", units(count)[0],
    ]
    return texts.first { $0.count <= columns } ?? ""
  }

  /// `1.284 orang`, `12 keluarga`; units that nobody has are left out.
  private static func units(_ count: ClientCount) -> [String] {
    var parts = ["\(IndonesianNumber.grouped(count.orang)) orang"]
    if count.keluarga > 0 {
      parts.append("\(IndonesianNumber.grouped(count.keluarga)) keluarga")
    }
    if count.komunitas > 0 {
      parts.append("\(IndonesianNumber.grouped(count.komunitas)) komunitas")
    }
    return parts
  }

  static func position(_ row: Int, of total: Int?) -> String {
    "baris \(IndonesianNumber.grouped(row)) dari \(total.map(IndonesianNumber.grouped) ?? "…")"
  }

  static func marked(_ count: Int?) -> String {
    count.map { "\(IndonesianNumber.grouped($0)) ditandai" } ?? "semua ditandai"
  }

  static func sorted(_ sort: ClientSort) -> String {
    "urut: \(name(of: sort.column)) \(direction(sort.ascending))"
  }

  static func checkCode(_ code: CheckCode) -> String { "kode cek \(code.text)" }

  /// An empty list: what it means and what to do next, a line each.
  static func empty(isNarrowed: Bool) -> [String] {
    isNarrowed
      ? ["Tidak ada yang cocok.", "Periksa ejaan, atau Esc untuk menghapus saringan."]
      : [
        "Belum ada klien di wilayah ini.",
        "Masukkan daftar dengan: pilar impor ppks BERKAS.csv",
      ]
  }

  static func elsewhere(_ places: [String]) -> String {
    "Sudah terdaftar di \(places.joined(separator: ", ")), minta pindah."
  }
}
