/// Gives the records of a table one after another.
///
/// The cells of a record can be asked for until the next ``advance()``.
public protocol TableReader: AnyObject {
  /// Goes to the next record; false when there is none.
  func advance() throws(ReadingError) -> Bool

  /// How many cells the present record has; at least one.
  var cellCount: Int { get }

  /// The text of a cell of the present record; empty beyond the last.
  func text(_ index: Int) -> String

  /// Calls `body` with the cell's bytes in the file's own encoding, quotes taken off.
  func withBytes(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void)

  /// How much of the file has been read, from 0 to 1.
  var progress: Double { get }
}

extension TableReader {
  /// Every cell of the present record as text.
  var texts: [String] { (0..<cellCount).map { text($0) } }
}
