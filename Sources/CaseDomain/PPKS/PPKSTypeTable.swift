extension PPKSTypeList {
  /// The 26 types of Permensos 8/2012, once called PMKS (FACTS 1.2).
  public static let permensos8of2012 = PPKSTypeList(
    regulation: "Peraturan Menteri Sosial Nomor 08 Tahun 2012",
    validFrom: Day(number: 15_340),
    types: [
      type(
        1, "Anak Balita Telantar", "ABT", PPKSBand(ages: 0...5),
        also: ["Balita Telantar", "Anak Balita"]),
      type(2, "Anak Telantar", "AT", PPKSBand(ages: 6...18)),
      type(
        3, "Anak yang Berhadapan dengan Hukum", "ABH",
        PPKSBand(ages: 0...17, offenderAges: 12...17),
        also: ["Anak Berhadapan dengan Hukum", "Anak Nakal"]),
      // The annex sets no age; a child is under 18.
      type(4, "Anak Jalanan", "AJ", PPKSBand(ages: 0...17), also: ["Anjal"]),
      type(
        5, "Anak dengan Kedisabilitasan", "ADK", PPKSBand(ages: 0...17),
        label: "Anak dengan Disabilitas",
        also: [
          "Anak Penyandang Disabilitas", "Anak Disabilitas", "Anak Cacat", "ADD",
          "Anak dengan Kedisabilitasan (ADK)",
        ]),
      type(
        6, "Anak yang Menjadi Korban Tindak Kekerasan atau Diperlakukan Salah", "AKTK",
        PPKSBand(ages: 0...17), label: "Anak Korban Kekerasan atau Perlakuan Salah",
        also: [
          "Anak Korban Tindak Kekerasan", "Anak Korban Kekerasan",
          "Anak yang Menjadi Korban Tindak Kekerasan",
          "Anak Korban Tindak Kekerasan atau Diperlakukan Salah",
        ]),
      type(
        7, "Anak yang Memerlukan Perlindungan Khusus", "AMPK", PPKSBand(ages: 6...18),
        also: ["Anak Memerlukan Perlindungan Khusus"]),
      type(
        8, "Lanjut Usia Telantar", "LUT", PPKSBand(ages: 60...150),
        also: ["Lansia Telantar", "Lanjut Usia", "LU", "Jompo Telantar"]),
      type(
        9, "Penyandang Disabilitas", "PD", PPKSBand(),
        also: ["Orang dengan Disabilitas", "Penyandang Cacat", "Paca", "Disabilitas", "Difabel"]),
      type(
        10, "Tuna Susila", "TS", PPKSBand(), label: "Tuna Sosial (jenis 10)",
        also: ["Wanita Tuna Susila", "WTS"]),
      type(11, "Gelandangan", "GLDG", PPKSBand(), also: ["GL"]),
      type(12, "Pengemis", "PGMS", PPKSBand(), also: ["PG"]),
      type(13, "Pemulung", "PMLG", PPKSBand()),
      type(14, "Kelompok Minoritas", "KLM", PPKSBand()),
      type(
        15, "Bekas Warga Binaan Lembaga Pemasyarakatan", "BWBLP", PPKSBand(ages: 19...150),
        label: "Bekas Warga Binaan Pemasyarakatan",
        also: ["BWBLK", "BWBP", "Bekas Warga Binaan Lembaga Kemasyarakatan", "Eks Narapidana"]),
      type(
        16, "Orang dengan HIV/AIDS", "ODHA", PPKSBand(ages: 18...150), label: "Orang dengan HIV",
        also: ["ODHIV", "HIV/AIDS", "Penderita HIV/AIDS"]),
      type(
        17, "Korban Penyalahgunaan NAPZA", "KPN", PPKSBand(),
        also: ["NAPZA", "Korban NAPZA", "Penyalahguna NAPZA", "Korban Penyalahgunaan Narkoba"]),
      type(
        18, "Korban Trafficking", "KTR", PPKSBand(), label: "Korban Perdagangan Orang",
        also: ["Korban Trafiking", "Korban TPPO", "Trafficking", "KPO"]),
      type(19, "Korban Tindak Kekerasan", "KTK", PPKSBand(), also: ["Korban Kekerasan"]),
      type(
        20, "Pekerja Migran Bermasalah Sosial", "PMBS", PPKSBand(),
        also: ["Pekerja Migran Bermasalah", "PMB", "TKI Bermasalah"]),
      type(21, "Korban Bencana Alam", "KBA", PPKSBand()),
      type(22, "Korban Bencana Sosial", "KBS", PPKSBand()),
      type(
        23, "Perempuan Rawan Sosial Ekonomi", "PRSE", PPKSBand(ages: 18...59, sex: .female),
        also: ["Wanita Rawan Sosial Ekonomi", "WRSE"]),
      type(24, "Fakir Miskin", "FM", PPKSBand(), also: ["Keluarga Fakir Miskin", "KFM", "Miskin"]),
      type(
        25, "Keluarga Bermasalah Sosial Psikologis", "KBSP", PPKSBand(), unit: .keluarga,
        also: ["Keluarga Bermasalah Sosial Psikologi", "Keluarga Bermasalah"]),
      type(
        26, "Komunitas Adat Terpencil", "KAT", PPKSBand(), unit: .komunitas,
        also: ["Masyarakat Adat Terpencil", "Masyarakat Terasing"]),
    ])

  private static func type(
    _ number: Int, _ name: String, _ abbreviation: String, _ band: PPKSBand,
    unit: ClientUnit = .orang, label: String? = nil, also aliases: [String] = []
  ) -> PPKSType {
    PPKSType(
      number: number, name: name, abbreviation: abbreviation, label: label ?? name,
      aliases: aliases, unit: unit, band: band, criteria: PPKSCriteriaText.criteria(of: number))
  }
}
