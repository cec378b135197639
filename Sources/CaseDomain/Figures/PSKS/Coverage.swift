/// Which kinds of PSKS are where: areas × kinds, with three different blanks (FACTS 8).
public struct Coverage: Hashable, Sendable {
  public var request: RecapRequest
  /// The kinds in use on the day, in the official order.
  public var kinds: [FigureKind]
  public var lines: [Line]
  /// Of every role and institution counted.
  public var checkCode: CheckCode

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    /// Kind → cell; one for every kind.
    public var cells: [String: Cell]

    public init(area: WilayahCode, cells: [String: Cell]) {
      self.area = area
      self.cells = cells
    }
  }

  /// What is known of one kind in one area.
  public struct Cell: Hashable, Sendable {
    /// Entries with names, in the kind's unit.
    public var named: Int
    /// The last word of the office, if there is one.
    public var declaration: Declared?

    public init(named: Int = 0, declaration: Declared? = nil) {
      self.named = named
      self.declaration = declaration
    }

    /// What is shown; records outweigh a declaration that there are none.
    public var state: State {
      if named > 0 { return .number }
      switch declaration?.amount {
      case .some(0): return .zero
      case .some: return .number
      case nil: return declaration == nil ? .silent : .none
      }
    }

    /// The number that was reported without names; told beside `named`, never added to it.
    public var reported: Int? { declaration?.amount }
  }

  public struct Declared: Hashable, Sendable {
    public var day: Day
    /// nil for *tidak ada*.
    public var amount: Int?

    public init(day: Day, amount: Int?) {
      self.day = day
      self.amount = amount
    }
  }

  public enum State: String, Hashable, Sendable {
    case number = "angka"
    /// Declared with its day: the kind does not exist there.
    case none = "tidak-ada"
    /// Reported as none at present.
    case zero = "nol"
    /// Nothing was said: *belum lapor*.
    case silent = "belum-lapor"
  }

  public init(request: RecapRequest, kinds: [FigureKind], lines: [Line], checkCode: CheckCode) {
    self.request = request
    self.kinds = kinds
    self.lines = lines
    self.checkCode = checkCode
  }

  /// How many of the kinds an area has told about.
  public func reported(in line: Line) -> Int {
    kinds.count { line.cells[$0.code].map { $0.state != .silent } ?? false }
  }

  /// How many of the areas have told about a kind.
  public func reported(of kind: FigureKind) -> Int {
    lines.count { $0.cells[kind.code].map { $0.state != .silent } ?? false }
  }

  /// The told cells of all in tenths of a percent.
  public var completenessTenths: Int? {
    let told = lines.reduce(0) { $0 + reported(in: $1) }
    return IndonesianNumber.percentTenths(told, of: lines.count * kinds.count)
  }
}
