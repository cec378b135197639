import CaseDomain
import Testing

struct RoleTests {
  /// DESIGN 10 as a table: every right, and the roles that have it.
  static let table: [(right: Right, roles: Set<Role>)] = [
    (.seeClients, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi, .admin, .auditor]),
    (.seeFullNumbers, [.tksk, .operatorKecamatan, .verifikator]),
    (.seeRestrictedTypes, [.verifikator, .bidangProvinsi]),
    (.seeMostRestrictedTypes, [.bidangProvinsi]),
    (.importClients, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi, .admin]),
    (.importLists, [.admin]),
    (.exportClients, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi, .admin]),
    (.seeBimtek, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi, .admin, .auditor]),
    (.markAttendance, [.verifikator, .bidangProvinsi, .admin]),
    (.manageAccounts, [.admin]),
    (.backUp, [.bidangProvinsi, .admin]),
    (.restore, [.admin]),
    (.checkIntegrity, [.bidangProvinsi, .admin, .auditor]),
    (.seeLog, [.admin, .auditor]),
    (.recordCases, [.tksk, .operatorKecamatan, .verifikator]),
    (.verifyEntries, [.verifikator]),
    (.manageInstitutions, [.verifikator, .bidangProvinsi]),
    (.writeLetters, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi]),
    (.manageOffice, [.verifikator, .bidangProvinsi, .admin]),
    (.superviseDuties, [.verifikator, .bidangProvinsi, .admin, .auditor]),
    (.managePSKS, [.tksk, .operatorKecamatan, .verifikator, .bidangProvinsi]),
    (.mergePeople, [.verifikator, .bidangProvinsi]),
    (.manageTKSK, [.verifikator, .bidangProvinsi]),
    (.reviewReports, [.verifikator, .bidangProvinsi]),
    (.manageBimtek, [.verifikator, .bidangProvinsi]),
  ]

  @Test(arguments: table)
  func givesEachRightToTheseRolesOnly(right: Right, roles: Set<Role>) {
    #expect(Set(Role.allCases.filter { $0.rights.contains(right) }) == roles)
  }

  @Test func namesEveryRightInTheTable() {
    #expect(Set(Self.table.map(\.right)) == Set(Right.allCases))
  }

  @Test func hidesRestrictedTypesFromThoseWithoutTheRight() throws {
    for role in Role.allCases {
      let actor = try Self.actor(role)
      let hidden = TypeSet.all.subtracting(actor.visibleTypes)
      switch role {
      case .verifikator: #expect(hidden == [14, 16])
      case .bidangProvinsi: #expect(hidden == [14])
      case .tksk, .operatorKecamatan, .admin, .auditor: #expect(hidden == .restricted)
      }
    }
  }

  @Test func tellsType14AsATotalOfAProvinceOnly() throws {
    let province = try #require(WilayahCode("63"))
    let kabupaten = try #require(WilayahCode("63.03"))
    for role in Role.allCases {
      let actor = try Self.actor(role)
      let shown = actor.typesShown(inTotalsOf: province)
      #expect(shown.contains(14) == (role == .bidangProvinsi))
      #expect(!actor.typesShown(inTotalsOf: kabupaten).contains(14))
    }
  }

  private static func actor(_ role: Role) throws -> Actor {
    Actor(accountID: 1, name: "rina", role: role, area: try #require(WilayahCode("63")))
  }
}
