import CatalogModel

func emitExamples(_ catalog: Catalog) -> [OutputFile] { [] }
