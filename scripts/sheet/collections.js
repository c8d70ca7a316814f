// biome-ignore-all lint: written in the language of 2009, which has none of what would be advised
// Map, Set and WeakMap as lists, for the sizes that a formula comes to.
function XlyMap(entries) {
  this._keys = [];
  this._values = [];
  this.size = 0;
  for (var i = 0; entries && i < entries.length; i++) this.set(entries[i][0], entries[i][1]);
}
XlyMap.prototype = {
  get: function (key) {
    return this._values[this._keys.indexOf(key)];
  },
  has: function (key) {
    return this._keys.indexOf(key) >= 0;
  },
  set: function (key, value) {
    var at = this._keys.indexOf(key);
    this._values[at < 0 ? this._keys.push(key) - 1 : at] = value;
    this.size = this._keys.length;
    return this;
  },
  clear: function () {
    XlyMap.call(this);
  },
  keys: function () {
    return this._keys.slice();
  },
  values: function () {
    return this._values.slice();
  },
};
function XlySet(values) {
  this._keys = [];
  this.size = this.length = 0;
  for (var i = 0; values && i < values.length; i++) this.add(values[i]);
}
XlySet.prototype = {
  add: function (value) {
    if (this._keys.indexOf(value) < 0) {
      // The lowered code copies whatever has a length.
      this[this._keys.length] = value;
      this._keys.push(value);
    }
    this.size = this.length = this._keys.length;
    return this;
  },
  has: function (value) {
    return this._keys.indexOf(value) >= 0;
  },
};
// What lowered generators are iterated by, and lists where the host has a name for that.
function XlySymbol() {}
XlySymbol.iterator = (typeof Symbol === "function" && Symbol.iterator) || "@@iterator";
// Whether the host's own can be used. They hang together, and some engines have a part of them alone: collections that pass over what they are to be
// made of, or that nothing can iterate.
function XlyWhole() {
  var key = {};
  try {
    return (
      typeof Symbol() === "symbol" &&
      new Map([[key, 1]]).get(key) === 1 &&
      new WeakMap([[key, 1]]).get(key) === 1 &&
      new Set([key])[Symbol.iterator]().next().value === key
    );
  } catch (lacking) {
    return false;
  }
}
