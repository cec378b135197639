import CaseDomain

/// The columns of the list of PSKS; the raw value heads the CSV file.
enum RegistryColumn: String, CaseIterable {
  case subject = "Subjek"
  case name = "Nama"
  case nik = "NIK"
  case sex = "JK"
  case kind = "Jenis PSKS"
  case position = "Jabatan"
  case institution = "Lembaga"
  case tier = "Tingkat"
  case area = "Kode Wilayah"
  case place = "Wilayah"
  case from = "Mulai"
  case to = "Sampai"
  case evidence = "Dasar"
  case memberNumber = "Nomor Anggota"
  case permitEnd = "Izin Sampai"
  case grade = "Akreditasi"
  case confirmed = "Dikonfirmasi"
  case verified = "Diverifikasi"

  /// The key of JSON.
  var key: String {
    switch self {
    case .subject: "subjek"
    case .name: "nama"
    case .nik: "nik"
    case .sex: "jenisKelamin"
    case .kind: "jenis"
    case .position: "jabatan"
    case .institution: "lembaga"
    case .tier: "tingkat"
    case .area: "wilayah"
    case .place: "namaWilayah"
    case .from: "mulai"
    case .to: "sampai"
    case .evidence: "dasar"
    case .memberNumber: "nomorAnggota"
    case .permitEnd: "izinSampai"
    case .grade: "akreditasi"
    case .confirmed: "dikonfirmasi"
    case .verified: "diverifikasi"
    }
  }
}

/// One line of the list of PSKS by column; what it does not have is empty.
struct RegistryLine {
  private var texts: [RegistryColumn: String]

  subscript(column: RegistryColumn) -> String { texts[column] ?? "" }

  init(_ role: PSKSRoleRow) {
    texts = [
      .subject: "orang", .name: role.name, .nik: role.maskedNIK ?? "",
      .sex: role.sex?.rawValue ?? "", .position: role.position,
      .institution: role.institutionName, .evidence: role.evidence,
      .memberNumber: role.memberNumber,
    ]
    set(kind: role.kind, role.area, from: role.from, to: role.to)
    set(confirmed: role.confirmedDay, verified: role.verifiedDay)
    texts[.tier] = ResourceTier(of: role.area).rawValue
  }

  init(_ institution: PSKSInstitutionRow) {
    texts = [
      .subject: "lembaga", .name: institution.name, .tier: institution.tier?.rawValue ?? "",
      .permitEnd: institution.permitEnd?.iso8601 ?? "", .grade: institution.grade,
    ]
    set(
      kind: institution.kind, institution.area, from: institution.from, to: institution.to)
    set(confirmed: institution.confirmedDay, verified: institution.verifiedDay)
  }

  private mutating func set(kind: String, _ area: WilayahCode, from: Day, to: Day?) {
    texts[.kind] = kind
    texts[.area] = area.dotted
    texts[.place] = Wilayah.path(of: area).dropFirst().map { Wilayah.title(of: $0) }
      .joined(separator: ", ")
    texts[.from] = from.iso8601
    texts[.to] = to?.iso8601 ?? ""
  }

  private mutating func set(confirmed: Day?, verified: Day?) {
    texts[.confirmed] = confirmed?.iso8601 ?? ""
    texts[.verified] = verified?.iso8601 ?? ""
  }
}
