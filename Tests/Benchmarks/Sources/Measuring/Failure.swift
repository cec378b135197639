/// The program under test, or the machine, did not do what a measurement needs.
public struct Failure: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
