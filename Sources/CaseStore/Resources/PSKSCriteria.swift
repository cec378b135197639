import CaseDomain

/// A ``PSKSFilter`` as conditions on rows of the registry; lists, counts and figures share them.
struct PSKSCriteria {
  /// A condition with its arguments.
  struct Part {
    private(set) var condition: String
    private(set) var arguments: [SQLValue]

    init(_ condition: String, _ arguments: [SQLValue] = []) {
      (self.condition, self.arguments) = (condition, arguments)
    }

    mutating func demand(_ more: String, _ values: [SQLValue] = []) {
      condition += " AND " + more
      arguments += values
    }
  }

  /// On `psksRole r`, and on `person p` where ``needsPerson`` says so.
  let roles: Part
  /// On `institution i` and `psksInstitution s`.
  let institutions: Part
  /// Whether the condition on roles reads the person's row.
  let needsPerson: Bool

  init(_ filter: PSKSFilter) {
    let words = Self.words(of: filter.text)
    var roles = Self.standing("r", "r.kind", filter)
    var institutions = Self.standing("i", "s.kind", filter)
    Self.demandCare(&roles, "r", filter)
    Self.demandCare(&institutions, "s", filter)
    if let qualification = filter.qualification {
      Self.demand(qualification, on: filter.position, &roles)
      institutions.demand("0")
    }
    for word in words {
      roles.demand("p.name LIKE ? ESCAPE '\\'", [.text(word)])
      institutions.demand("i.name LIKE ? ESCAPE '\\'", [.text(word)])
    }
    (self.roles, self.institutions) = (roles, institutions)
    needsPerson = !words.isEmpty
  }

  /// The tables that ``roles`` speaks of.
  var roleTables: String {
    needsPerson ? "psksRole r JOIN person p ON p.id = r.person" : "psksRole r"
  }

  /// The tables that ``institutions`` speaks of.
  static let institutionTables =
    "institution i JOIN psksInstitution s ON s.institution = i.id"

  /// Place, kind and time.
  private static func standing(_ table: String, _ kind: String, _ filter: PSKSFilter) -> Part {
    let range = filter.area.range(at: .desa)
    let day = SQLValue(filter.position)
    var part = Part(
      "\(table).area BETWEEN ? AND ?",
      [.integer(range.lowerBound), .integer(range.upperBound)])
    if let kinds = filter.wantedKinds {
      let places = Array(repeating: "?", count: kinds.count).joined(separator: ", ")
      part.demand("\(kind) IN (\(places))", kinds.map { .text($0) })
    }
    switch filter.status {
    case .berlaku:
      part.demand(
        "\(table).fromDay <= ? AND (\(table).toDay IS NULL OR \(table).toDay >= ?)", [day, day])
    case .berakhir: part.demand("\(table).toDay < ?", [day])
    case .semua: part.demand("\(table).fromDay <= ?", [day])
    }
    return part
  }

  private static func demandCare(_ part: inout Part, _ table: String, _ filter: PSKSFilter) {
    switch filter.isVerified {
    case true?: part.demand("\(table).verifiedDay <= ?", [SQLValue(filter.position)])
    case false?:
      part.demand(
        "(\(table).verifiedDay IS NULL OR \(table).verifiedDay > ?)", [SQLValue(filter.position)])
    case nil: break
    }
    if let days = filter.unconfirmedDays {
      part.demand(
        "(\(table).confirmedDay IS NULL OR \(table).confirmedDay < ?)",
        [SQLValue(filter.position.adding(days: -days))])
    }
  }

  private static func demand(
    _ qualification: PSKSFilter.Qualification, on day: Day, _ part: inout Part
  ) {
    switch qualification {
    case .has(let level):
      part.demand(
        """
        EXISTS (SELECT 1 FROM psksTraining t WHERE t.person = r.person AND t.level = ?
          AND t.day <= ?)
        """, [.text(level.rawValue), SQLValue(day)])
    case .qualified: part.demand(qualified, [SQLValue(day), SQLValue(day)])
    case .unqualified: part.demand("NOT " + qualified, [SQLValue(day), SQLValue(day)])
    }
  }

  /// A training that qualifies, for the role's kind or any, still valid on a day.
  private static let qualified = """
    EXISTS (SELECT 1 FROM psksTraining t WHERE t.person = r.person
      AND t.level IN (\(TrainingLevel.qualifying.map { "'\($0.rawValue)'" }.joined(separator: ", ")))
      AND t.kind IN ('', r.kind) AND t.day <= ? AND (t.toDay IS NULL OR t.toDay >= ?))
    """

  /// The words of a search as patterns that find them anywhere.
  private static func words(of text: String) -> [String] {
    text.split(separator: " ").map { word in
      var pattern = "%"
      for character in word {
        if "%_\\".contains(character) { pattern += "\\" }
        pattern.append(character)
      }
      return pattern + "%"
    }
  }
}
