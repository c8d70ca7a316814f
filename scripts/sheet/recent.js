// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// What engines from before 2022 lack of the language's own objects, each only where it is lacking and hidden from loops.
(() => {
  var list = Array.prototype;
  function add(name, method) {
    if (!list[name]) Object.defineProperty(list, name, { value: method, configurable: true, writable: true });
  }
  add("findLast", function (test) {
    for (var i = this.length - 1; i >= 0; i--) if (test(this[i], i, this)) return this[i];
  });
  add("at", function (i) {
    return this[i < 0 ? this.length + i : i];
  });
})();
