/// A rule of the work that forbids what was wanted, as a fact; the words are in `…ProblemText`.
public enum RuleProblem: Error, Hashable, Sendable {
  case client(ClientProblem)
  case casework(CaseProblem)
  case duty(DutyRefusal)
  case office(OfficeProblem)
  case programme(ProgrammeProblem)
  case undo(UndoProblem)
  case resource(ResourceProblem)
  case match(MatchProblem)
  case tksk(TKSKProblem)
  case bimtek(BimtekProblem)
}
