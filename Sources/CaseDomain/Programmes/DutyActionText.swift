extension DutyAction {
  /// As it is read after "tugas", `menangani pengaduan`.
  public var label: String {
    switch self {
    case .socialise: "sosialisasi program"
    case .monitor: "monitoring pelaksanaan"
    case .report: "pelaporan pelaksanaan tugas"
    case .settleInField: "menyelesaikan permasalahan di lapangan"
    case .handleComplaint: "menangani pengaduan"
    case .forwardComplaint: "mencatat dan meneruskan pengaduan"
    case .decideReplacement: "memutus penggantian KPS"
    case .compileReplacements: "menyusun rekap penggantian KPS"
    case .chooseCommodities: "memilih atau memasok komoditas"
    case .steerBeneficiaries: "mengarahkan KPM ke satu penyalur"
    case .holdCards: "memegang KKS milik KPM"
    case .helpBeneficiaries: "membantu KPM (saldo kosong, kartu rusak)"
    }
  }

  /// With a capital, for lists of choices.
  public var title: String { label.prefix(1).uppercased() + label.dropFirst() }
}
