import CaseDomain
import Testing

/// The red flags of a 6T visit (FACTS 4.3).
struct SixRightsTests {
  private static let june = day("2017-06-10")

  private static func day(_ text: String) -> Day { Day(iso8601: text) ?? Day(number: 0) }

  private static var fine: SixRights {
    SixRights(
      listed: 120, served: 120, due: 15, received: 15, price: 1600, paid: 1600, planned: june,
      actual: june, papers: Set(SixRights.Paper.allCases))
  }

  private static func changed(_ change: (inout SixRights) -> Void) -> SixRights {
    var found = fine
    change(&found)
    return found
  }

  static let flags:
    [(name: String, found: SixRights, sentence: String, right: SixRight, isGrave: Bool)] = [
      (
        "unserved", changed { $0.served = 110 }, "dilayani 110 dari 120 KPM tanpa alasan", .sasaran,
        true
      ),
      (
        "unserved with a reason",
        changed {
          $0.served = 110
          $0.whyNotServed = "pindah"
        }, "dilayani 110 dari 120 KPM", .sasaran, false
      ),
      (
        "outside the list", changed { $0.notListed = 4 }, "4 KPM di luar daftar dilayani", .sasaran,
        true
      ),
      (
        "more than listed", changed { $0.served = 123 }, "3 KPM di luar daftar dilayani", .sasaran,
        true
      ),
      ("short", changed { $0.received = 12 }, "diterima 12 dari 15 tiap KPM", .jumlah, true),
      (
        "levy", changed { $0.paid = 2000 }, "dibayar Rp2.000, ketetapan Rp1.600", .harga, true
      ),
      ("late", changed { $0.actual = day("2017-06-30") }, "terlambat 20 hr", .waktu, false),
      (
        "after the month", changed { $0.actual = day("2017-07-01") },
        "terlambat 21 hr, lewat bulannya", .waktu, true
      ),
      (
        "not handed out", changed { $0.actual = nil }, "belum disalurkan, rencana 10 Jun 2017",
        .waktu, true
      ),
      (
        "smelling",
        changed {
          $0.quality = .smelling
          $0.complaining = 12
        }, "kualitas bau, 12 dari 120 KPM mengeluh (10,0%)", .kualitas, false
      ),
      (
        "sent back",
        changed {
          $0.quality = .insects
          $0.returned = 3
        }, "kualitas berkutu, 3 karung kembali", .kualitas, true
      ),
      (
        "papers", changed { $0.papers = [.list, .receipts, .report] }, "kurang BAST, bukti setor",
        .administrasi, false
      ),
    ]

  @Test(arguments: flags.indices) func oneFaultGivesOneFlag(_ index: Int) throws {
    let expected = Self.flags[index]
    let flag = try #require(expected.found.redFlags.first, "\(expected.name)")
    #expect(expected.found.redFlags.count == 1, "\(expected.name)")
    #expect(flag.sentence == expected.sentence)
    #expect(flag.right == expected.right)
    #expect(flag.isGrave == expected.isGrave)
    for right in SixRight.allCases where right != expected.right {
      #expect(expected.found.state(of: right) == .good)
    }
    #expect(expected.found.state(of: expected.right) == (expected.isGrave ? .bad : .doubtful))
  }

  @Test func nothingIsFlaggedWhereAllIsRight() {
    #expect(Self.fine.redFlags.isEmpty)
    #expect(SixRight.allCases.allSatisfy { Self.fine.state(of: $0) == .good })
  }

  @Test func aFreeProgrammeNeedsNoProofOfPayment() {
    let free = Self.changed {
      $0.price = 0
      $0.paid = 0
      $0.papers.remove(.payment)
    }
    #expect(free.redFlags.isEmpty)
  }

  @Test func earlierOrCheaperOrMoreIsNoFault() {
    let better = Self.changed {
      $0.actual = Self.day("2017-06-01")
      $0.paid = 1500
      $0.received = 16
    }
    #expect(better.redFlags.isEmpty)
  }

  @Test func whereNobodyWasServedNothingIsShort() {
    let nothing = Self.changed {
      $0.served = 0
      $0.received = 0
      $0.paid = 0
      $0.actual = nil
    }
    #expect(Set(nothing.redFlags.map(\.right)) == [.sasaran, .waktu])
  }

  @Test func theSixHaveTheirLetters() {
    #expect(SixRight.allCases.map(\.letter) == ["S", "J", "H", "W", "K", "A"])
  }
}
