import CaseDomain
import GRDB

/// Writes the programmes and duty rules that every database starts with.
enum ProgrammeSeeds {
  static func write(to db: Database) throws {
    for programme in Programme.starting { try ProgrammeRecord.insert(programme, db) }
    for rule in DutyRule.starting { try DutyRuleRecord.insert(rule, db) }
  }
}
