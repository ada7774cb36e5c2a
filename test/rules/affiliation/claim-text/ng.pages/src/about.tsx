export const About = () => <p>Certified by Tencent</p>; // expect
