public import ArgumentParser
public import CaseApp

extension Choice: ExpressibleByArgument {
  public init?(argument: String) { self.init(word: argument) }

  public static var allValueStrings: [String] { words }
  public var defaultValueDescription: String { word }
}
