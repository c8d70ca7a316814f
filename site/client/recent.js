// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// What browsers from before 2022 lack of the language's own objects, beside what the files for spreadsheets add for such engines.
(() => {
  "use strict";
  function add(holder, name, method) {
    if (!holder[name]) Object.defineProperty(holder, name, { value: method, configurable: true, writable: true });
  }
  add(Object, "hasOwn", function (object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  });
  add(String.prototype, "replaceAll", function (part, made) {
    if (this == null) throw new TypeError("null or undefined");
    var isPattern = Object.prototype.toString.call(part) === "[object RegExp]";
    if (isPattern && part.flags.indexOf("g") < 0) throw new TypeError("not a global pattern");
    return String(this).replace(isPattern ? part : new RegExp(String(part).replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "g"), made);
  });
})();
