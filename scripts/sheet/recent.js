// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// What engines from before 2022 lack of the language's own objects, each only where it is lacking and hidden from loops. Others' code on the page
// finds these as well, so that they do all that the standard has them do.
(() => {
  "use strict";
  var list = Array.prototype;
  function add(name, method) {
    if (!list[name]) Object.defineProperty(list, name, { value: method, configurable: true, writable: true });
  }
  function whole(number) {
    number = +number || 0;
    return number < 0 ? Math.ceil(number) : Math.floor(number);
  }
  add("findLast", function (test) {
    var i = whole(this.length);
    if (typeof test !== "function") throw new TypeError("not a function");
    while (--i >= 0) {
      var one = this[i];
      if (test.call(arguments[1], one, i, Object(this))) return one;
    }
  });
  add("at", function (index) {
    var length = whole(this.length);
    var i = whole(index);
    if (i < 0) i += length;
    return i >= 0 && i < length ? this[i] : undefined;
  });
})();
