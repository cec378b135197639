/// A figure put into words and columns, the same for screen, paper and file.
public struct FigureSheet: Hashable, Sendable {
  public var request: ResourceFigureRequest
  public var title: String
  /// What is counted in the whole area.
  public var facts: [Fact]
  public var checkCode: CheckCode?
  /// The first is what a screen shows.
  public var tables: [FigureTable]
  /// How the figures are to be read.
  public var notes: [String]

  /// One number of the whole.
  public struct Fact: Hashable, Sendable {
    /// For files, `jumlahOrang`.
    public var key: String
    /// After the number, `orang`.
    public var word: String
    public var cell: FigureCell

    public init(_ key: String, _ word: String, _ cell: FigureCell) {
      self.key = key
      self.word = word
      self.cell = cell
    }
  }

  public init(
    request: ResourceFigureRequest, title: String, facts: [Fact], checkCode: CheckCode?,
    tables: [FigureTable], notes: [String]
  ) {
    self.request = request
    self.title = title
    self.facts = facts
    self.checkCode = checkCode
    self.tables = tables
    self.notes = notes
  }
}

/// A table of a figure: named rows, and cells under columns.
public struct FigureTable: Hashable, Sendable {
  /// For files, `baris`.
  public var key: String
  /// The head over the rows' names.
  public var nameHead: String
  public var columns: [Column]
  public var rows: [Row]
  /// The whole; nil where lines do not add up to anything.
  public var total: Row?

  public struct Column: Hashable, Sendable {
    /// For files, `jumlahOrang`.
    public var key: String
    /// At most nine characters.
    public var head: String
    /// In full.
    public var title: String
    /// The object that holds the key in JSON; empty for the row itself.
    public var group: String
    /// Its texts are too long for a column on paper, where they stand under the table.
    public var isLong: Bool

    public init(
      _ key: String, _ head: String, title: String? = nil, in group: String = "",
      isLong: Bool = false
    ) {
      self.key = key
      self.head = head
      self.title = title ?? head
      self.group = group
      self.isLong = isLong
    }
  }

  public struct Row: Hashable, Sendable, Identifiable {
    /// Area code or kind.
    public var id: String
    public var name: String
    /// What opens when the row is entered; nil for none.
    public var area: WilayahCode?
    public var cells: [FigureCell]

    public init(id: String, name: String, area: WilayahCode? = nil, cells: [FigureCell]) {
      self.id = id
      self.name = name
      self.area = area
      self.cells = cells
    }

    /// The row of an area.
    init(_ area: WilayahCode, cells: [FigureCell]) {
      self.init(id: area.dotted, name: Wilayah.title(of: area), area: area, cells: cells)
    }
  }

  public init(
    key: String = "baris", nameHead: String, columns: [Column], rows: [Row], total: Row? = nil
  ) {
    self.key = key
    self.nameHead = nameHead
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}

/// One cell of a figure.
public enum FigureCell: Hashable, Sendable {
  case number(Int)
  /// A difference.
  case signed(Int)
  case percent(tenths: Int)
  case decimal(tenths: Int)
  case guarded(GuardedCount)
  case text(String)
  case day(Day)
  /// So many days old, and how that is judged.
  case age(days: Int, Ageing.Verdict)
  /// A word with a sign before it; a fresh one has none.
  case flag(String, Ageing.Verdict)
  case coverage(Coverage.Cell)
  /// Not known, or not asked.
  case missing

  /// A share; missing of nothing.
  static func share(_ tenths: Int?) -> FigureCell {
    tenths.map { .percent(tenths: $0) } ?? .missing
  }
}
