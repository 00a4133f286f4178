import CatalogModel
import OutputText

