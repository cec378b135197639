import CaseDomain

/// What the commands that care for the database say.
enum CareText {
  static let heads = ["", "Pemeriksaan", "Rincian"]
  static let holds = "√"
  static let doesNotHold = "×"
  static let somethingIsWrong =
    "Ada yang tidak benar. Simpan berkas ini, lalu pulihkan cadangan terakhir yang benar."
  static let backingUp = "Mencadangkan"
  static let notOntoItself = "Cadangan dan basis data adalah berkas yang sama. Pilih nama lain."

  static func backedUp(to path: String) -> String { "Cadangan dibuat dan diperiksa: \(path)" }

  static func restored(from path: String, to target: String) -> String {
    "Cadangan \(path) diperiksa dan dipulihkan ke \(target)."
  }

  static func targetExists(_ path: String) -> String {
    "\(path) sudah ada dan tidak ditimpa. Pilih nama berkas lain."
  }

  static func noBackup(_ path: String) -> String {
    "Cadangan \(path) tidak ada atau tidak dapat dibaca. Periksa namanya."
  }

  static func brokenBackup(_ path: String) -> String {
    "\(path) bukan cadangan Pilar yang utuh; tidak ada yang diubah. Pakai cadangan lain."
  }

  static func detail(of result: CheckResult) -> String {
    result.holds ? "benar" : "\(result.findings) temuan"
  }

  /// What must hold.
  static func name(of check: CheckResult.Check) -> String {
    switch check {
    case .fileIntegrity: "Berkas utuh"
    case .references: "Setiap rujukan ada tujuannya"
    case .tallies: "Angka rekap sama dengan hitung ulang"
    case .clients: "Klien sesuai orang dan entrinya"
    case .search: "Indeks pencarian sesuai nama"
    case .codes: "Setiap kode dikenal"
    case .verification: "Keadaan entri sama dengan usulannya"
    case .moves: "Tempat tinggal sama dengan pindah terakhir"
    case .events: "Sesi di dalam hari kegiatannya, pengganti menempati kursi yang diganti"
    case .attendance: "Kehadiran di kegiatannya, dengan tandanya, menurut pindaian pertama"
    case .tksk: "Satu TKSK per kecamatan"
    case .cases: "Kasus berada di tahap menurut langkahnya"
    case .programmes: "Putaran, penerusan dan batas tugas sesuai program"
    case .changes: "Perubahan dan pembatalannya saling menunjuk"
    case .accessLog: "Rantai log akses tidak putus"
    case .certificates: "Sertifikat bimtek sesuai syarat hadirnya dan tercatat di registri PSKS"
    case .selections: "Seleksi yang ditandatangani berbobot 100 dan lengkap nilainya"
    case .attachments: "Setiap lampiran ada berkasnya, utuh"
    case .letters: "Nomor surat dan tamu urut, penanda tangan sesuai tanggal"
    case .reports: "Laporan TKSK sesuai langkahnya, tidak disetujui penulisnya"
    case .resources: "Peran PSKS sesuai orang, lembaga dan aturan rangkap"
    }
  }
}
