import CaseDomain

/// What the screens of TKSK say.
enum TKSKScreenText {
  static let title = "TKSK"
  static let group = "TKSK"
  static let loading = "Memuat TKSK…"
  static let empty = ["Wilayah ini tidak mempunyai kecamatan."]
  static let emptyPage = [
    "Belum ada catatan TKSK di kecamatan ini.", "Tekan n untuk SK pengangkatan, v untuk lowongan.",
  ]

  static let open = "Buka"
  static let document = "Daftar TKSK sebagai dokumen"
  static let payment = "Daftar tali asih bulan ini"
  static let paymentBefore = "Daftar tali asih bulan lalu"
  static let rate = "Catat tarif tali asih"
  static let reload = "Muat ulang"
  static let coordinator = "Tunjuk koordinator kabupaten/kota"

  static let appoint = "SK pengangkatan TKSK"
  static let extend = "Perpanjang dengan SK baru"
  static let end = "Akhiri masa tugas"
  static let vacancy = "Catat lowongan"
  static let step = "Catat langkah penggantian"
  static let cover = "Tunjuk pengampu"
  static let person = "Data TKSK: NIAT, unsur asal, penilaian"
  static let account = "Rekening tali asih"
  static let handOver = "Serah terima pekerjaan"
  static let handOverPaper = "Daftar serah terima untuk ditandatangani"

  static let nothingHere = "Belum ada baris di bawah kursor."
  static let mayNotManage = "Masa tugas TKSK diatur verifikator atau bidang provinsi."
  static let noHolder = "Tidak ada TKSK yang bertugas di kecamatan ini."
  static let hasHolder = "Kecamatan ini mempunyai TKSK. Akhiri masa tugasnya dahulu."
  static let noVacancy = "Tidak ada lowongan terbuka di kecamatan ini."
  static let vacancyOpen = "Lowongan sudah tercatat. Catat langkahnya dengan s."
  static let noPerson = "Tidak ada TKSK di bawah kursor."
  static let noHandOver = "Pilih baris serah terima dahulu."
  static let noKabupaten = "Pilih kabupaten/kota dahulu."

  static let kabupaten = "Kab/Kota"
  static let formation = "Kec"
  static let filled = "TKSK"
  static let share = "%"
  static let vacant = "Lowong"
  static let unknown = "Kosong?"
  static let expiring = "SK90"
  static let expired = "Habis"
  static let coordinatorHead = "Koordinator"
  static let kecamatan = "Kecamatan"
  static let holder = "TKSK"
  static let since = "Sejak"
  static let service = "Masa tugas"
  static let letter = "  SK s.d."
  static let home = "R"
  static let origin = "Asal"
  static let homeHead = "Rumah"
  static let part = "Bagian"
  static let content = "Isi"
  static let span = "Masa"
  static let dash = "–"

  /// The line over the board.
  static func totals(_ board: TKSKBoard) -> String {
    let totals = board.totals
    let share = totals.share.map { " (\(IndonesianNumber.percent(tenths: $0)))" } ?? ""
    return "\(IndonesianNumber.grouped(totals.formation)) kec · terisi "
      + "\(IndonesianNumber.grouped(totals.filled))\(share) · lowong \(totals.vacant) · "
      + "tidak tercatat \(totals.withoutRecord) · posisi \(IndonesianDate.short(board.day))"
  }

  /// The line under the board about one kabupaten/kota.
  static func detail(_ totals: TKSKBoard.Totals) -> String {
    let origins = TKSKOrigin.allCases.compactMap { origin in
      totals.origins[origin].map { "\(origin.label) \(TKSKText.share($0, totals.filled))" }
    }
    return (["rumah di luar \(totals.livingElsewhere)", "diampu \(totals.covered)"] + origins)
      .joined(separator: " · ")
  }

  /// The line under the board about one kecamatan.
  static func detail(_ post: TKSKBoard.Post, on day: Day) -> String {
    switch post.state {
    case .held(let holder): holderDetail(holder, on: day)
    case .vacant(let vacancy):
      "Lowong sejak \(IndonesianDate.short(vacancy.from)): \(EndingGround.label(of: vacancy.reason)) · "
        + TKSKText.step(vacancy.clock(on: day))
    case .noRecord: "Tidak ada TKSK tercatat; lowong adalah perkiraan. Catat SK atau lowongannya."
    }
  }

  private static func holderDetail(_ holder: TKSKHolder, on day: Day) -> String {
    let facts = holder.facts
    let grade = facts.grade.map { grade in
      "penilaian \(grade.label)" + (facts.gradeYear.map { " \($0)" } ?? "")
    }
    let parts: [String?] = [
      facts.niat.isEmpty ? nil : "NIAT \(facts.niat)",
      holder.livesElsewhere
        ? "rumah \(Wilayah.name(of: holder.home) ?? holder.home.dotted), tugas "
          + (Wilayah.name(of: holder.kecamatan) ?? "") : nil,
      facts.origins.isEmpty ? nil : facts.origins.map(\.label).joined(separator: ", "),
      facts.recruited.map { "rekrut \($0)" }, grade,
    ]
    return ([holder.name] + parts.compactMap(\.self)).joined(separator: " · ")
  }

  /// `1 Jan 2020 – 31 Des 2025`, `sejak 1 Jan 2020`.
  static func span(_ from: Day, _ to: Day?) -> String {
    to.map { "\(IndonesianDate.short(from)) – \(IndonesianDate.short($0))" }
      ?? "sejak \(IndonesianDate.short(from))"
  }
}
