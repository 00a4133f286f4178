import FormRuntime

/// The workflows of the catalog, in the order of their services' ids.
public let allWorkflows: [any FormRuntime.Workflow.Type] = [
    BirthCertificateOrder.Workflow.self,
    CollectBulkyWaste.Workflow.self,
    EventNotification.Workflow.self,
    ExchangeWasteBin.Workflow.self,
    RegisterDog.Workflow.self,
    RenewBenefitCard.Workflow.self,
    ReportDefect.Workflow.self,
    ResidentParkingPermit.Workflow.self,
    SepaDirectDebitMandate.Workflow.self,
]
