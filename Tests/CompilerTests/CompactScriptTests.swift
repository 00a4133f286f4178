import CatalogEmitters
import Testing

@Suite("A compacted script is the same program")
struct CompactScriptTests {
    @Test(
        "without what means nothing",
        arguments: [
            ("const rest = 1; // more\nconst more = rest + 2;\n", "let a=1,\nb=a+2;\n"),
            // What occurs more often has the shorter name; members and what others know keep theirs.
            ("const once = 1; const often = once + 1; f(often, often);", "let b=1,\na=b+1;\nf(a,a);\n"),
            (
                "const name = 1; x.name = name; const { kept } = x;",
                "let name=1;\nx.name=name;\nlet{kept}=x;\n"
            ),
            ("export const kept = (value) => value;", "export let kept=value=>value;\n"),
            ("f(true, false, x ? true : 1);", "f(!0,!1,x?true:1);\n"),
            (
                "f({ true: true, of: x.true, text: true.toString(), power: true ** 2 });",
                "f({true:!0,of:x.true,text:true.toString(),power:true**2});\n"
            ),
            ("const f = () => { return true; };", "let f=()=>{return!0};\n"),
            (
                "const f = (a) => { const b = a; let c = b; c++; let d; return [c, d]; };",
                "let f=a=>{let b=a,c=b;c++;let d;return[c,d]};\n"
            ),
            (
                "const f = () => { if (x) { y(); } const a = 1; const b = 2; return a; };",
                "let f=()=>{if(x){y()}let a=1,b=2;return a};\n"
            ),
            ("for (let i = 0; i < 3; i++) { const a = i; }", "for(let i=0;i<3;i++){let a=i}"),
            ("a + +b; c - -d; e++ + f;", "a+ +b;\nc- -d;\ne++ +f;\n"),
            ("f(a / b, /[/ ]x/g.test(c), 'a  b');", "f(a/b,/[/ ]x/g.test(c),'a  b');\n"),
            // In a template only code changes, also in a template in its code.
            (
                "const word = 1; f(`word  ${ word + ' , ' }  \\${ a , b } ${[word, \"}\"].join(\" , \")}`);",
                "let a=1;\nf(`word  ${a+' , '}  \\${ a , b } ${[a,\"}\"].join(\" , \")}`);\n"
            ),
            (
                "const word = 1; f(`${ { word: `-${ word }-` }.word } }{`);",
                "let word=1;\nf(`${{word:`-${word}-`}.word} }{`);\n"
            ),
            (
                "f(`${ a / /x y/g.exec(b) } / ${ /\\}/.test(c) ? true : false }`);",
                "f(`${a/ /x y/g.exec(b)} / ${/\\}/.test(c)?true:!1}`);\n"
            ),
        ])
    func isTheSameProgram(source: String, wanted: String) {
        #expect(String(decoding: compactScript(source, exporting: ["kept"]), as: UTF8.self) == wanted)
    }
}
