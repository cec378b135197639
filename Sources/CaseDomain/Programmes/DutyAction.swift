/// One thing that somebody does in a programme; the raw value is stored.
public enum DutyAction: String, CaseIterable, Hashable, Sendable {
  case socialise = "sosialisasi"
  case monitor = "monitoring"
  case report = "pelaporan"
  case settleInField = "menyelesaikan-masalah-lapangan"
  case handleComplaint = "menangani-pengaduan"
  case forwardComplaint = "meneruskan-pengaduan"
  case decideReplacement = "memutus-penggantian-kps"
  case compileReplacements = "menyusun-rekap-penggantian"
  case chooseCommodities = "memilih-komoditas"
  case steerBeneficiaries = "mengarahkan-kpm"
  case holdCards = "memegang-kks"
  case helpBeneficiaries = "membantu-kpm"

  /// What can be recorded as done in the field, in the order of the form.
  public static let inField: [DutyAction] = [
    .settleInField, .helpBeneficiaries, .chooseCommodities, .steerBeneficiaries, .holdCards,
  ]
}
