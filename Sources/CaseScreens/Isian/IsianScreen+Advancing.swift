import CaseDomain
import TerminalUI

extension IsianScreen {
  /// Asks the store to remember the opposite of what holds now.
  mutating func askToAdvance() -> [ScreenEffect] {
    guard let form else { return [] }
    let ticket = tickets.next()
    advancing = ticket
    return [.ask(.form(.setAdvancing(!form.advancesByItself)), ticket, lane: .write)]
  }

  mutating func takeAdvancing(_ result: Result<Answer, StorageError>) -> [ScreenEffect] {
    advancing = nil
    switch result {
    case .success(.form(.advancing(let isOn))):
      form?.advancesByItself = isOn
      return [.toast(Toast(.info, IsianText.advancing(isOn)))]
    case .success: return []
    case .failure(let error): return [.failure(error)]
    }
  }
}
