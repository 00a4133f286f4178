/// The version of the compiler, which the manifest names.
package let compilerVersion = "0.1.0"
