import CatalogModel

func emitJSONSchemas(_ catalog: Catalog) -> [OutputFile] { [] }
