// Text size and contrast as the user chose them in this browser, set before the page is drawn.
(() => {
    const settings = ['text-size', 'contrast'];
    const root = document.documentElement;
    const apply = (name) => {
        const value = localStorage.getItem(`ieum-${name}`);
        if (value) {
            root.setAttribute(`data-${name}`, value);
        } else {
            root.removeAttribute(`data-${name}`);
        }
    };
    settings.forEach(apply);
    window.addEventListener('storage', () => settings.forEach(apply));
    window.ieumDisplay = {
        toggle(name, value) {
            const key = `ieum-${name}`;
            if (localStorage.getItem(key) === value) {
                localStorage.removeItem(key);
            } else {
                localStorage.setItem(key, value);
            }
            apply(name);
        }
    };
    // Vaadin's sign of a lost connection stands outside all landmarks and does not say what it is
    const name = () => {
        const sign = document.querySelector('vaadin-connection-indicator');
        sign?.setAttribute('role', 'status');
        return sign;
    };
    const watch = new MutationObserver(() => name() && watch.disconnect());
    watch.observe(root, {childList: true, subtree: true});
})();
