/// Which list a file is; the raw value names the command and is stored with the batch.
public enum ImportList: String, CaseIterable, Sendable {
  case ppks
  /// People and institutions that help, in one file or in two.
  case psks
  /// TKSK: home and place of duty apart.
  case tksk

  /// Any one of these lets an account import the list.
  public var rights: [Right] {
    switch self {
    case .ppks: [.importClients]
    case .psks: [.managePSKS, .importLists]
    case .tksk: [.manageTKSK, .importLists]
    }
  }
}
