extension ServiceCode {
  /// The thirty forms of intervention in the order of the law (FACTS 4.4).
  public static let all: [ServiceCode] =
    list(
      "RS", .rehabilitasi,
      [
        "Motivasi dan diagnosis psikososial", "Perawatan dan pengasuhan",
        "Pelatihan vokasional dan kewirausahaan", "Bimbingan mental spiritual",
        "Bimbingan fisik", "Bimbingan sosial dan konseling psikososial",
        "Pelayanan aksesibilitas", "Bantuan dan asistensi sosial", "Bimbingan resosialisasi",
        "Bimbingan lanjut", "Rujukan",
      ])
    + list(
      "JS", .jaminan,
      [
        "Asuransi kesejahteraan sosial", "Bantuan langsung berkelanjutan",
        "Tunjangan berkelanjutan",
      ])
    + list(
      "PS", .pemberdayaan,
      [
        "Diagnosis dan pemberian motivasi", "Pelatihan keterampilan", "Pendampingan",
        "Stimulan modal, peralatan, tempat usaha", "Akses pemasaran",
        "Supervisi dan advokasi sosial", "Penguatan keserasian sosial", "Penataan lingkungan",
        "Bimbingan lanjut pemberdayaan",
      ])
    + list(
      "PL", .pemberdayaan,
      [
        "Diagnosis dan motivasi lembaga", "Penguatan kelembagaan masyarakat",
        "Kemitraan dan penggalangan dana", "Stimulan lembaga",
      ])
    + list(
      "LS", .perlindungan, ["Bantuan sosial", "Advokasi sosial", "Bantuan hukum"])

  private static func list(
    _ letters: String, _ pillar: InterventionPillar, _ labels: [String]
  ) -> [ServiceCode] {
    labels.enumerated().map { index, label in
      let number = index + 1
      return ServiceCode(
        code: letters + (number < 10 ? "-0" : "-") + String(number), label: label,
        pillar: pillar)
    }
  }
}

extension InterventionPillar {
  /// `Rehabilitasi sosial`.
  public var label: String {
    switch self {
    case .rehabilitasi: "Rehabilitasi sosial"
    case .jaminan: "Jaminan sosial"
    case .pemberdayaan: "Pemberdayaan sosial"
    case .perlindungan: "Perlindungan sosial"
    }
  }
}
