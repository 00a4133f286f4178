import CatalogModel
import OutputText

/// A workflow as people read it, in one language: what the page says and the picture shows.
struct ProcessText {
    let service: Service
    let workflow: Workflow
    let page: PageLanguage
    /// Indices of the states, the initial one first; the place is the number of the step.
    let order: [Int]
    /// Whether the form asks for an e-mail address.
    let hasAddress: Bool

    init(_ service: Service, _ workflow: Workflow, _ page: PageLanguage) {
        self.service = service
        self.workflow = workflow
        self.page = page
        order = workflow.statesFromTheInitialOne
        hasAddress = service.form.addressPath != nil
    }

    var words: ProcessWords { page.words.process }

    /// From 1.
    func number(of state: Int) -> Int { (order.firstIndex(of: state) ?? 0) + 1 }

    func deadline(_ state: WorkflowState) -> String? {
        state.deadline.map { words.within(page.words.topic.duration($0)) }
    }

    /// Who or what makes a transition happen.
    func trigger(_ transition: Transition) -> String {
        switch transition.trigger {
        case .roles(let roles): roles.map(name).joined(separator: ", ")
        case .elapsed(let time): words.after(page.words.topic.duration(time), time)
        case .deadline: words.afterDeadline
        case .payment(let outcome): words.outcome(outcome)
        }
    }

    private func name(_ role: ActorRole) -> String {
        switch role {
        case .applicant: words.applicant
        case .system: words.system
        case .staff(let index):
            page.catalog.roles.indices.contains(index) ? page.string(page.catalog.roles[index].name) : ""
        }
    }
}
