import CaseDomain

@testable import CaseScreens

extension Samples {
  static func role(
    _ id: Int64, _ name: String, _ kind: String, confirmed: Day?, verified: Day? = nil,
    to: Day? = nil
  ) -> PSKSRoleRow {
    PSKSRoleRow(
      id: id, person: PersonID(rawValue: id), name: name, sex: .female,
      birthDate: Day(number: 5000), maskedNIK: "990305••••••••••", kind: kind, position: "",
      institution: nil, institutionName: "", area: martapura, from: Day(number: 19_000), to: to,
      evidence: "SK 1/2022", memberNumber: "", verifiedDay: verified, confirmedDay: confirmed)
  }

  static let roles = [
    role(1, "Siti Contoh", "PSM", confirmed: today.adding(days: -12), verified: today),
    role(2, "Budi Contoh", "Tagana", confirmed: today.adding(days: -400)),
    role(3, "Budi Contoh", "PSM", confirmed: nil),
  ]

  static let registeredInstitution = PSKSInstitutionRow(
    id: 9, name: "Karang Taruna Contoh", kind: "KT", tier: .desa, area: martapura,
    from: Day(number: 18_000), to: nil, permitEnd: today.adding(days: -3), grade: "", seats: 4,
    verifiedDay: nil, confirmedDay: today)

  static let registeredPerson = PSKSPerson(
    id: PersonID(rawValue: 1), name: "Siti Contoh", sex: .female, birthDate: Day(number: 5000),
    nik: "990305••••••••••", area: martapura, address: "Jl. Contoh 1", phone: "",
    roles: [roles[0], role(4, "Siti Contoh", "Tagana", confirmed: nil, to: Day(number: 19_500))],
    rolesElsewhere: 1,
    trainings: [
      PSKSPerson.Training(
        id: 7,
        training: NewTraining(
          level: .bimtekDasar, name: "Bimtek dasar PSM", organiser: "Dinsos Contoh",
          day: Day(number: 19_100), certificate: "7/2022"))
    ], accompanied: [1: 3])

  static let institutionPage = PSKSInstitutionPage(
    row: registeredInstitution,
    institution: PSKSInstitution(
      kind: "KT", name: "Karang Taruna Contoh", area: martapura, from: Day(number: 18_000)),
    endReason: nil,
    permits: [
      PSKSInstitutionPage.Permit(
        id: 3,
        permit: NewPermit(
          kind: .sk, number: "12/2020", issuer: "Lurah", from: Day(number: 18_100),
          to: today.adding(days: -3)))
    ], seats: [roles[0]])

  static func resourceAnswer(_ question: ResourceQuestion) -> ResourceAnswer {
    switch question {
    case .roles(let filter, let window):
      .roles(
        Array(
          roles.filter { filter.text.isEmpty || $0.name.contains(filter.text) }
            .dropFirst(window.first).prefix(window.count)))
    case .institutions(_, let window):
      .institutions(Array([registeredInstitution].dropFirst(window.first).prefix(window.count)))
    case .count(let filter):
      .count(
        PSKSCount(
          roles: roles.count { filter.text.isEmpty || $0.name.contains(filter.text) }, people: 2,
          institutions: 1, checkCode: CheckCode(sum: 0x7F3A91)))
    case .person: .person(registeredPerson)
    case .institution: .institution(institutionPage)
    case .confirm(let roles, let institutions):
      .confirmed(roles.count + institutions.count)
    case .export:
      .exported(path: "/tmp/psks.csv", lines: 4, checkCode: CheckCode(sum: 0x7F3A91))
    }
  }
}
