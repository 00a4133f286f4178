import CatalogModel

func emitCoverage(_ catalog: Catalog) -> [OutputFile] { [] }
