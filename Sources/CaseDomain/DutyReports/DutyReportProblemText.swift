extension DutyReportProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .notInState(.draft): "Laporan masih draf. Kirim dahulu sebelum ditinjau."
    case .notInState(.menunggu): "Laporan sedang ditinjau. Tunggu hasil tinjauannya."
    case .notInState(.disetujui): "Laporan sudah disetujui dan tidak dapat diubah."
    case .notInState(.revisi): "Laporan sedang diperbaiki penulisnya. Tunggu dikirim lagi."
    case .notInState(.ditolak): "Laporan sudah ditolak dan tidak dapat diubah."
    case .ownReport: "Laporan sendiri tidak dapat ditinjau sendiri. Minta pejabat lain."
    case .notYours: "Laporan ini ditulis petugas kecamatannya dan ditinjau Dinas Sosial."
    case .exists: "Kecamatan ini sudah punya laporan itu. Buka laporannya dari layar laporan."
    case .monthNotOver(let last):
      "Laporan bulanan dikirim sesudah bulannya berakhir, paling awal "
        + "\(IndonesianDate.numeric(last))."
    }
  }
}
