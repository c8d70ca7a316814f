import { all, argumentHelp, banner, type HostFile, help, type Parts, parameters, rulesFunction, rulesName } from "./core";
import { docComment, resultType, typeOf } from "./jsdoc";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const namespace = "XLY";

/** The page that an add-in's host opens, which loads the functions, after what they are to be registered with. */
const page = (...scripts: readonly string[]): string =>
  ["<!DOCTYPE html>", '<meta charset="utf-8">', ...scripts.map((source) => `<script src="${source}"></script>`), ""].join("\n");

/** Excel's own, which Microsoft asks every such page to take from there. */
const excelRuntime = "https://appsforoffice.microsoft.com/lib/1.1/hosted/custom-functions-runtime.js";

/** The page by which WPS registers an add-in asks for its ribbon, though it adds no button. */
const emptyRibbon = '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"/>\n';

/** The WPS add-in: its own schema, names in letters, and registration with the host where there is one. */
export function wpsAddIn(parts: Parts, version: string): readonly HostFile[] {
  const functions = all.map((one) => ({
    name: one.id,
    parameters: one.args.map((argument) => ({
      name: argument.id,
      description: argumentHelp(argument),
      type: typeOf(argument) + (argument.optional ? "?" : ""),
    })),
    description: help(one),
    result: { type: resultType(one) },
  }));
  const code = [
    banner(version),
    ...all.map((one) => `${docComment(one)}\nfunction ${one.id}(${parameters(one)}) { return ${rulesName}()("${one.id}", arguments); }`),
    rulesFunction(parts.modern, parts),
    "if (wps.AddCustomFunction) {",
    ...all.map(({ id }) => `  wps.AddCustomFunction("${namespace}", "${id}", ${id});`),
    "}",
    "",
  ];
  const manifest = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<JsPlugin>",
    "  <ApiVersion>1.0.0</ApiVersion>",
    "  <Name>xieliyuan</Name>",
    "  <Description>村级人社协理员规则函数</Description>",
    "  <Functions>",
    "    <Uri>/functions.json</Uri>",
    `    <Namespace>${namespace}</Namespace>`,
    "  </Functions>",
    "</JsPlugin>",
    "",
  ];
  return [
    ["wps-addin/functions.json", json({ functions })],
    ["wps-addin/functions.js", code.join("\n")],
    ["wps-addin/index.html", page("functions.js")],
    ["wps-addin/manifest.xml", manifest.join("\n")],
    ["wps-addin/ribbon.xml", emptyRibbon],
  ];
}

/** `XLY_PAY_WHY` is `XLY.PAY.WHY` to Excel, whose ids are letters, digits and periods; what users type is the name. */
const excelId = (id: string): string => id.replace(/_/g, ".");

/** Excel custom functions: errors are the host's own, and days come back as serials. */
export function excel(parts: Parts, version: string): readonly HostFile[] {
  const results = {
    number: { type: "number", dimensionality: "scalar" },
    text: { type: "string", dimensionality: "scalar" },
    rows: { type: "any", dimensionality: "matrix" },
  };
  const functions = all.map((one) => ({
    id: excelId(one.id),
    name: one.zh,
    description: help(one),
    parameters: one.args.map((argument) => ({
      name: argument.id,
      description: argumentHelp(argument),
      type: "any",
      dimensionality: argument.kind === "range" ? "matrix" : "scalar",
      ...(argument.optional && { optional: true }),
    })),
    result: results[one.result],
  }));
  const code = [
    banner(version),
    "(function () {",
    `  ${rulesFunction(parts.modern, parts)}`,
    "  function bound(id) {",
    "    return function () {",
    `      try { return ${rulesName}()(id, arguments); }`,
    "      catch (fault) { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, fault.message); }",
    "    };",
    "  }",
    ...all.map(({ id }) => `  CustomFunctions.associate("${excelId(id)}", bound("${id}"));`),
    "})();",
    "",
  ];
  return [
    ["excel/functions.json", json({ functions })],
    ["excel/functions.js", code.join("\n")],
    ["excel/functions.html", page(excelRuntime, "functions.js")],
    ["excel/manifest.xml", excelManifest],
  ];
}

/** The address stands for that of the office's own server, where the files are put. */
const excelManifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides"
  xsi:type="TaskPaneApp">
  <Id>5b0f8a52-3d0b-4e57-9a4c-2f1d6c7e8a90</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>xieliyuan</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="协理员规则函数"/>
  <Description DefaultValue="村级人社协理员规则函数"/>
  <Hosts><Host Name="Workbook"/></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/functions.html"/></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="script"/></Script>
            <Page><SourceLocation resid="page"/></Page>
            <Metadata><SourceLocation resid="metadata"/></Metadata>
            <Namespace resid="namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
      </Host>
    </Hosts>
    <Resources>
      <bt:Urls>
        <bt:Url id="script" DefaultValue="https://localhost:3000/functions.js"/>
        <bt:Url id="page" DefaultValue="https://localhost:3000/functions.html"/>
        <bt:Url id="metadata" DefaultValue="https://localhost:3000/functions.json"/>
      </bt:Urls>
      <bt:ShortStrings><bt:String id="namespace" DefaultValue="${namespace}"/></bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
