/// The six rights (*enam tepat*, 6T) by which a distribution is judged (FACTS 4.3).
public enum SixRight: String, CaseIterable, Hashable, Sendable {
  case sasaran
  case jumlah
  case harga
  case waktu
  case kualitas
  case administrasi
}

/// What one monitoring visit found: a desa in a round.
public struct SixRights: Hashable, Sendable {
  /// Families on the list, those of them that were served, and others that were.
  public var listed: Int
  public var served: Int
  public var notListed: Int
  public var whyNotServed: String
  /// Kilograms or rupiah for each family: what is due, and what it got.
  public var due: Int
  public var received: Int
  /// Rupiah: what is set, and what a family paid.
  public var price: Int
  public var paid: Int
  public var planned: Day?
  /// nil while nothing was handed out.
  public var actual: Day?
  public var quality: Quality
  /// Families that complained of the quality, and lots sent back.
  public var complaining: Int
  public var returned: Int
  public var papers: Set<Paper>

  public init(
    listed: Int, served: Int, notListed: Int = 0, whyNotServed: String = "", due: Int = 0,
    received: Int = 0, price: Int = 0, paid: Int = 0, planned: Day? = nil, actual: Day? = nil,
    quality: Quality = .good, complaining: Int = 0, returned: Int = 0,
    papers: Set<Paper> = []
  ) {
    self.listed = listed
    self.served = served
    self.notListed = notListed
    self.whyNotServed = whyNotServed
    self.due = due
    self.received = received
    self.price = price
    self.paid = paid
    self.planned = planned
    self.actual = actual
    self.quality = quality
    self.complaining = complaining
    self.returned = returned
    self.papers = papers
  }

  /// How the goods were; the raw value is stored.
  public enum Quality: String, CaseIterable, Hashable, Sendable {
    case good = "baik"
    case broken = "patah"
    case smelling = "bau"
    case insects = "kutu"
    case other = "lain"
  }

  /// A paper that belongs to a distribution; the raw value is stored.
  public enum Paper: String, CaseIterable, Hashable, Sendable {
    case list = "dpm"
    case handOver = "bast"
    case receipts = "tanda-terima"
    case report = "laporan"
    /// The proof that what families paid was handed on; needed only where they pay.
    case payment = "setoran"
  }

  /// The papers that this distribution needs, in the order of the form.
  public var neededPapers: [Paper] { Paper.allCases.filter { $0 != .payment || price > 0 } }
}
