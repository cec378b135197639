import CaseDomain
import TerminalUI

extension PSKSScreen {
  /// The ages of confirmation that one key goes through.
  static let ages: [Int?] = [nil, 90, 180, 365]

  /// Changes the filter as a key says, or lets the search box and the menu take an input.
  mutating func narrow(_ change: Narrowing) -> [ScreenEffect] {
    switch change {
    case .kinds:
      menu = kindMenu
      return []
    case .status:
      let all = PSKSFilter.Status.allCases
      let next = (all.firstIndex(of: filter.status) ?? 0) + 1
      filter.status = all[next % all.count]
      return restart()
    case .age:
      let next = (Self.ages.firstIndex(of: filter.unconfirmedDays) ?? 0) + 1
      filter.unconfirmedDays = Self.ages[next % Self.ages.count]
      return restart()
    case .verified:
      filter.isVerified = filter.isVerified == nil ? false : nil
      return restart()
    case .search:
      isSearching = true
      return []
    case .typed(let event): return menu == nil ? type(event) : choose(event)
    }
  }

  private var kindMenu: MenuList<String> {
    let kinds = PSKSKind.all.filter { kind in
      tab == .institutions ? kind.unit == .lembaga : true
    }
    let all = MenuList.Item("", SafeText(PSKSText.allKinds))
    return MenuList(
      title: SafeText(PSKSText.kinds),
      [all] + kinds.map { MenuList.Item($0.abbreviation, SafeText($0.choice.label)) },
      selected: filter.kinds.first ?? "", isNumbered: false,
      window: Size(columns: body.columns, rows: body.rows + 4))
  }

  private mutating func choose(_ event: InputEvent) -> [ScreenEffect] {
    guard var menu else { return [] }
    switch menu.handle(event) {
    case .handled, .refused: self.menu = menu
    case .closed: self.menu = nil
    case .chosen(let kind):
      self.menu = nil
      filter.kinds = kind.isEmpty ? [] : [kind]
      return restart()
    }
    return []
  }

  private mutating func type(_ event: InputEvent) -> [ScreenEffect] {
    switch event {
    case .key(.enter), .key(.down), .key(.tab):
      isSearching = false
      return []
    case .key(.escape):
      isSearching = false
      search.replaceAll(with: "")
    default:
      switch search.handle(event) {
      case .changed: break
      case .refused: return [.bell]
      case .handled, .ignored: return []
      }
    }
    guard filter.text != search.text else { return [] }
    filter.text = search.text
    return restart()
  }
}
