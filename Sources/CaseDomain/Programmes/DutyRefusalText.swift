extension DutyRefusal {
  /// One Indonesian sentence: the rule with its source, and to whom to forward.
  public var sentence: String {
    let forward = addressees.isEmpty ? "" : " Teruskan kepada \(addresseeList)."
    return "\(programme): \(action.label) bukan tugas \(role.shortLabel) (\(source)).\(forward)"
  }

  /// `Dinas Sosial kab/kota atau pemerintah desa/kelurahan`.
  public var addresseeList: String { addressees.joined(separator: " atau ") }
}

extension Role {
  /// The role in a sentence about its duties.
  public var shortLabel: String {
    switch self {
    case .tksk: "TKSK"
    case .operatorKecamatan: "operator kecamatan"
    case .verifikator: "verifikator kab/kota"
    case .bidangProvinsi: "bidang provinsi"
    case .admin: "admin"
    case .auditor: "auditor"
    }
  }
}
