import CaseDomain

/// What the pages of one person and one institution of the registry say.
enum HalamanText {
  static let group = "Halaman PSKS"
  static let newRole = "Tambah peran"
  static let edit = "Ubah yang di kursor"
  static let confirm = "Masih aktif"
  static let verify = "Verifikasi"
  static let end = "Akhiri"
  static let training = "Catat pelatihan"
  static let permit = "Catat izin"
  static let seat = "Tambah pengurus"
  static let open = "Buka orang atau lembaga di baris ini"
  static let reload = "Muat ulang"
  static let loading = "Memuat…"
  static let nothing = ["Belum ada peran, pelatihan, izin, atau pengurus yang tercatat."]
  static let notForThis = "Bukan untuk baris ini."
  static let onlyPeople = "Hanya di halaman orang."
  static let onlyInstitutions = "Hanya di halaman lembaga."

  static let part = "Bagian"
  static let what = "Apa"
  static let place = "Di"
  static let from = "Mulai"
  static let to = "Sampai"
  static let confirmed = "  Konf."

  static let current = "kini"
  static let former = "dahulu"
  static let trainingPart = "pelatihan"
  static let permitPart = "izin"
  static let seatPart = "pengurus"
  static let formerSeatPart = "mantan"

  /// `Laki-laki · 41 th · NIK 630305••••••••••`.
  static func identity(_ person: PSKSPerson, on today: Day) -> String {
    [
      person.sex.map(PersonText.name), "\(person.birthDate.completedYears(on: today)) th",
      person.nik.map { "NIK \($0)" } ?? "tanpa NIK",
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// `Keraton · Jl. Contoh 1 · 0812…`.
  static func home(_ person: PSKSPerson) -> String {
    [Wilayah.title(of: person.area), person.address, person.phone].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// `2 peran kini · 1 dahulu · mendampingi 3 klien · 1 peran di luar wilayah kerja`.
  static func summary(_ person: PSKSPerson, on today: Day) -> String {
    let current = person.roles.count { $0.isInForce(on: today) }
    var parts = ["\(current) peran kini", "\(person.roles.count - current) dahulu"]
    let clients = person.accompanied.values.reduce(0, +)
    if clients > 0 { parts.append("mendampingi \(IndonesianNumber.grouped(clients)) klien") }
    if person.rolesElsewhere > 0 {
      parts.append("\(person.rolesElsewhere) peran di luar wilayah kerja")
    }
    return parts.joined(separator: " · ")
  }

  /// `KT · desa · Desa Keraton · sejak 1 Jan 2020`.
  static func identity(_ page: PSKSInstitutionPage) -> String {
    let institution = page.institution
    let end =
      institution.to.map {
        " s.d. \(IndonesianDate.short($0))" + (page.endReason.map { " (\($0.label))" } ?? "")
      } ?? ""
    return [
      institution.kind, institution.tier.label, Wilayah.title(of: institution.area),
      "sejak \(IndonesianDate.short(institution.from))\(end)",
    ].joined(separator: " · ")
  }

  static func contact(_ institution: PSKSInstitution) -> String {
    let leader = institution.leader.isEmpty ? "" : "pimpinan \(institution.leader)"
    let parts = [
      institution.address, institution.phone, institution.email, leader, institution.owner,
    ]
    let known = parts.filter { !$0.isEmpty }
    return known.isEmpty ? "alamat belum dicatat" : known.joined(separator: " · ")
  }

  /// `lansia dalam panti · kapasitas 40 · klien 12 L 20 P · anggota 30 L 25 P`.
  static func work(_ institution: PSKSInstitution) -> String {
    func pair(_ word: String, _ male: Int?, _ female: Int?) -> String {
      guard male != nil || female != nil else { return "" }
      return "\(word) \(male ?? 0) L \(female ?? 0) P"
    }
    let parts =
      institution.services.map(\.label) + [
        institution.capacity.map { "kapasitas \($0)" } ?? "",
        pair("klien", institution.clientsMale, institution.clientsFemale),
        pair("anggota", institution.membersMale, institution.membersFemale),
        institution.classification, institution.sector, institution.contribution,
        institution.takesClients ? "menerima rujukan" : "",
      ]
    let known = parts.filter { !$0.isEmpty }
    return known.isEmpty ? "layanan belum dicatat" : known.joined(separator: " · ")
  }

  /// The line under the list about a role: who confirmed and verified it, on which paper.
  static func detail(_ role: PSKSRoleRow) -> String {
    var parts: [String] = []
    if let day = role.confirmedDay {
      parts.append("dikonfirmasi \(IndonesianDate.short(day)) \(role.confirmedBy)")
    }
    parts.append(
      role.verifiedDay.map { "diverifikasi \(IndonesianDate.short($0)) \(role.verifiedBy)" }
        ?? "belum diverifikasi")
    parts += [
      role.evidence, role.memberNumber, role.paidBy.map { "dibayar \($0.label)" } ?? "",
      role.endReason?.label ?? "", role.reasons,
    ].filter { !$0.isEmpty }
    return parts.joined(separator: " · ")
  }

  static func detail(_ training: NewTraining) -> String {
    [
      training.level.label, training.kind.isEmpty ? "" : "untuk \(training.kind)",
      training.organiser, training.certificate.isEmpty ? "" : "no. \(training.certificate)",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  static func detail(_ permit: NewPermit) -> String {
    [
      permit.kind.label, permit.issuer, permit.signatory,
      permit.grade.isEmpty ? "" : "nilai \(permit.grade)",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
