var iN=Object.create;var vv=Object.defineProperty;var oN=Object.getOwnPropertyDescriptor;var uN=Object.getOwnPropertyNames;var rN=Object.getPrototypeOf,sN=Object.prototype.hasOwnProperty;var la=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(l){throw t=0,l}};var cN=(e,t,l,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let a of uN(t))!sN.call(e,a)&&a!==l&&vv(e,a,{get:()=>t[a],enumerable:!(n=oN(t,a))||n.enumerable});return e};var N=(e,t,l)=>(l=e!=null?iN(rN(e)):{},cN(t||!e||!e.__esModule?vv(l,"default",{value:e,enumerable:!0}):l,e));var Mv=la(I=>{"use strict";var Hd=Symbol.for("react.transitional.element"),fN=Symbol.for("react.portal"),mN=Symbol.for("react.fragment"),dN=Symbol.for("react.strict_mode"),pN=Symbol.for("react.profiler"),gN=Symbol.for("react.consumer"),hN=Symbol.for("react.context"),vN=Symbol.for("react.forward_ref"),yN=Symbol.for("react.suspense"),bN=Symbol.for("react.memo"),wv=Symbol.for("react.lazy"),SN=Symbol.for("react.activity"),EN=Symbol.for("react.view_transition"),yv=Symbol.iterator;function wN(e){return e===null||typeof e!="object"?null:(e=yv&&e[yv]||e["@@iterator"],typeof e=="function"?e:null)}var xv={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},Tv=Object.assign,Nv={};function ou(e,t,l){this.props=e,this.context=t,this.refs=Nv,this.updater=l||xv}ou.prototype.isReactComponent={};ou.prototype.setState=function(e,t){if(typeof e!="object"&&typeof e!="function"&&e!=null)throw Error("takes an object of state variables to update or a function which returns an object of state variables.");this.updater.enqueueSetState(this,e,t,"setState")};ou.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,"forceUpdate")};function Rv(){}Rv.prototype=ou.prototype;function Ud(e,t,l){this.props=e,this.context=t,this.refs=Nv,this.updater=l||xv}var Bd=Ud.prototype=new Rv;Bd.constructor=Ud;Tv(Bd,ou.prototype);Bd.isPureReactComponent=!0;var bv=Array.isArray;function kd(){}var je={H:null,A:null,T:null,S:null},Av=Object.prototype.hasOwnProperty;function Vd(e,t,l){var n=l.ref;return{$$typeof:Hd,type:e,key:t,ref:n!==void 0?n:null,props:l}}function xN(e,t){return Vd(e.type,t,e.props)}function Yd(e){return typeof e=="object"&&e!==null&&e.$$typeof===Hd}function TN(e){var t={"=":"=0",":":"=2"};return"$"+e.replace(/[=:]/g,function(l){return t[l]})}var Sv=/\/+/g;function Ld(e,t){return typeof e=="object"&&e!==null&&e.key!=null?TN(""+e.key):t.toString(36)}function NN(e){switch(e.status){case"fulfilled":return e.value;case"rejected":throw e.reason;default:switch(typeof e.status=="string"?e.then(kd,kd):(e.status="pending",e.then(function(t){e.status==="pending"&&(e.status="fulfilled",e.value=t)},function(t){e.status==="pending"&&(e.status="rejected",e.reason=t)})),e.status){case"fulfilled":return e.value;case"rejected":throw e.reason}}throw e}function iu(e,t,l,n,a){var i=typeof e;(i==="undefined"||i==="boolean")&&(e=null);var o=!1;if(e===null)o=!0;else switch(i){case"bigint":case"string":case"number":o=!0;break;case"object":switch(e.$$typeof){case Hd:case fN:o=!0;break;case wv:return o=e._init,iu(o(e._payload),t,l,n,a)}}if(o)return a=a(e),o=n===""?"."+Ld(e,0):n,bv(a)?(l="",o!=null&&(l=o.replace(Sv,"$&/")+"/"),iu(a,t,l,"",function(s){return s})):a!=null&&(Yd(a)&&(a=xN(a,l+(a.key==null||e&&e.key===a.key?"":(""+a.key).replace(Sv,"$&/")+"/")+o)),t.push(a)),1;o=0;var u=n===""?".":n+":";if(bv(e))for(var r=0;r<e.length;r++)n=e[r],i=u+Ld(n,r),o+=iu(n,t,l,i,a);else if(r=wN(e),typeof r=="function")for(e=r.call(e),r=0;!(n=e.next()).done;)n=n.value,i=u+Ld(n,r++),o+=iu(n,t,l,i,a);else if(i==="object"){if(typeof e.then=="function")return iu(NN(e),t,l,n,a);throw t=String(e),Error("Objects are not valid as a React child (found: "+(t==="[object Object]"?"object with keys {"+Object.keys(e).join(", ")+"}":t)+"). If you meant to render a collection of children, use an array instead.")}return o}function xc(e,t,l){if(e==null)return e;var n=[],a=0;return iu(e,n,"","",function(i){return t.call(l,i,a++)}),n}function RN(e){if(e._status===-1){var t=e._result,l=t();l.then(function(n){(e._status===0||e._status===-1)&&(e._status=1,e._result=n,l.status===void 0&&(l.status="fulfilled",l.value=n))},function(n){(e._status===0||e._status===-1)&&(e._status=2,e._result=n,l.status===void 0&&(l.status="rejected",l.reason=n))}),e._status===-1&&(e._status=0,e._result=l)}if(e._status===1)return e._result.default;throw e._result}var Ev=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)};function _v(e){var t=je.T,l={};l.types=t!==null?t.types:null,je.T=l;try{var n=e(),a=je.S;a!==null&&a(l,n),typeof n=="object"&&n!==null&&typeof n.then=="function"&&n.then(kd,Ev)}catch(i){Ev(i)}finally{t!==null&&l.types!==null&&(t.types=l.types),je.T=t}}function Ov(e){var t=je.T;if(t!==null){var l=t.types;l===null?t.types=[e]:l.indexOf(e)===-1&&l.push(e)}else _v(Ov.bind(null,e))}var AN={map:xc,forEach:function(e,t,l){xc(e,function(){t.apply(this,arguments)},l)},count:function(e){var t=0;return xc(e,function(){t++}),t},toArray:function(e){return xc(e,function(t){return t})||[]},only:function(e){if(!Yd(e))throw Error("React.Children.only expected to receive a single React element child.");return e}};I.Activity=SN;I.Children=AN;I.Component=ou;I.Fragment=mN;I.Profiler=pN;I.PureComponent=Ud;I.StrictMode=dN;I.Suspense=yN;I.ViewTransition=EN;I.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=je;I.__COMPILER_RUNTIME={__proto__:null,c:function(e){return je.H.useMemoCache(e)}};I.addTransitionType=Ov;I.cache=function(e){return function(){return e.apply(null,arguments)}};I.cacheSignal=function(){return null};I.cloneElement=function(e,t,l){if(e==null)throw Error("The argument must be a React element, but you passed "+e+".");var n=Tv({},e.props),a=e.key;if(t!=null)for(i in t.key!==void 0&&(a=""+t.key),t)!Av.call(t,i)||i==="key"||i==="__self"||i==="__source"||i==="ref"&&t.ref===void 0||(n[i]=t[i]);var i=arguments.length-2;if(i===1)n.children=l;else if(1<i){for(var o=Array(i),u=0;u<i;u++)o[u]=arguments[u+2];n.children=o}return Vd(e.type,a,n)};I.createContext=function(e){return e={$$typeof:hN,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:gN,_context:e},e};I.createElement=function(e,t,l){var n,a={},i=null;if(t!=null)for(n in t.key!==void 0&&(i=""+t.key),t)Av.call(t,n)&&n!=="key"&&n!=="__self"&&n!=="__source"&&(a[n]=t[n]);var o=arguments.length-2;if(o===1)a.children=l;else if(1<o){for(var u=Array(o),r=0;r<o;r++)u[r]=arguments[r+2];a.children=u}if(e&&e.defaultProps)for(n in o=e.defaultProps,o)a[n]===void 0&&(a[n]=o[n]);return Vd(e,i,a)};I.createRef=function(){return{current:null}};I.forwardRef=function(e){return{$$typeof:vN,render:e}};I.isValidElement=Yd;I.lazy=function(e){return{$$typeof:wv,_payload:{_status:-1,_result:e},_init:RN}};I.memo=function(e,t){return{$$typeof:bN,type:e,compare:t===void 0?null:t}};I.startTransition=_v;I.unstable_useCacheRefresh=function(){return je.H.useCacheRefresh()};I.use=function(e){return je.H.use(e)};I.useActionState=function(e,t,l){return je.H.useActionState(e,t,l)};I.useCallback=function(e,t){return je.H.useCallback(e,t)};I.useContext=function(e){return je.H.useContext(e)};I.useDebugValue=function(){};I.useDeferredValue=function(e,t){return je.H.useDeferredValue(e,t)};I.useEffect=function(e,t){return je.H.useEffect(e,t)};I.useEffectEvent=function(e){return je.H.useEffectEvent(e)};I.useId=function(){return je.H.useId()};I.useImperativeHandle=function(e,t,l){return je.H.useImperativeHandle(e,t,l)};I.useInsertionEffect=function(e,t){return je.H.useInsertionEffect(e,t)};I.useLayoutEffect=function(e,t){return je.H.useLayoutEffect(e,t)};I.useMemo=function(e,t){return je.H.useMemo(e,t)};I.useOptimistic=function(e,t){return je.H.useOptimistic(e,t)};I.useReducer=function(e,t,l){return je.H.useReducer(e,t,l)};I.useRef=function(e){return je.H.useRef(e)};I.useState=function(e){return je.H.useState(e)};I.useSyncExternalStore=function(e,t,l){return je.H.useSyncExternalStore(e,t,l)};I.useTransition=function(){return je.H.useTransition()};I.version="19.3.0"});var W=la((MM,Cv)=>{"use strict";Cv.exports=Mv()});var Gv=la(ot=>{"use strict";function jd(e,t){var l=e.length;e.push(t);e:for(;0<l;){var n=l-1>>>1,a=e[n];if(0<Tc(a,t))e[n]=t,e[l]=a,l=n;else break e}}function na(e){return e.length===0?null:e[0]}function Rc(e){if(e.length===0)return null;var t=e[0],l=e.pop();if(l!==t){e[0]=l;e:for(var n=0,a=e.length,i=a>>>1;n<i;){var o=2*(n+1)-1,u=e[o],r=o+1,s=e[r];if(0>Tc(u,l))r<a&&0>Tc(s,u)?(e[n]=s,e[r]=l,n=r):(e[n]=u,e[o]=l,n=o);else if(r<a&&0>Tc(s,l))e[n]=s,e[r]=l,n=r;else break e}}return t}function Tc(e,t){var l=e.sortIndex-t.sortIndex;return l!==0?l:e.id-t.id}ot.unstable_now=void 0;typeof performance=="object"&&typeof performance.now=="function"?(Dv=performance,ot.unstable_now=function(){return Dv.now()}):(Gd=Date,zv=Gd.now(),ot.unstable_now=function(){return Gd.now()-zv});var Dv,Gd,zv,Ra=[],fi=[],_N=1,gn=null,cl=3,Zd=!1,Jr=!1,$r=!1,Xd=!1,Hv=typeof setTimeout=="function"?setTimeout:null,Uv=typeof clearTimeout=="function"?clearTimeout:null,Lv=typeof setImmediate<"u"?setImmediate:null;function Nc(e){for(var t=na(fi);t!==null;){if(t.callback===null)Rc(fi);else if(t.startTime<=e)Rc(fi),t.sortIndex=t.expirationTime,jd(Ra,t);else break;t=na(fi)}}function Kd(e){if($r=!1,Nc(e),!Jr)if(na(Ra)!==null)Jr=!0,ru||(ru=!0,uu());else{var t=na(fi);t!==null&&Jd(Kd,t.startTime-e)}}var ru=!1,Fr=-1,Bv=5,Vv=-1;function Yv(){return Xd?!0:!(ot.unstable_now()-Vv<Bv)}function qd(){if(Xd=!1,ru){var e=ot.unstable_now();Vv=e;var t=!0;try{e:{Jr=!1,$r&&($r=!1,Uv(Fr),Fr=-1),Zd=!0;var l=cl;try{t:{for(Nc(e),gn=na(Ra);gn!==null&&!(gn.expirationTime>e&&Yv());){var n=gn.callback;if(typeof n=="function"){gn.callback=null,cl=gn.priorityLevel;var a=n(gn.expirationTime<=e);if(e=ot.unstable_now(),typeof a=="function"){gn.callback=a,Nc(e),t=!0;break t}gn===na(Ra)&&Rc(Ra),Nc(e)}else Rc(Ra);gn=na(Ra)}if(gn!==null)t=!0;else{var i=na(fi);i!==null&&Jd(Kd,i.startTime-e),t=!1}}break e}finally{gn=null,cl=l,Zd=!1}t=void 0}}finally{t?uu():ru=!1}}}var uu;typeof Lv=="function"?uu=function(){Lv(qd)}:typeof MessageChannel<"u"?(Qd=new MessageChannel,kv=Qd.port2,Qd.port1.onmessage=qd,uu=function(){kv.postMessage(null)}):uu=function(){Hv(qd,0)};var Qd,kv;function Jd(e,t){Fr=Hv(function(){e(ot.unstable_now())},t)}ot.unstable_IdlePriority=5;ot.unstable_ImmediatePriority=1;ot.unstable_LowPriority=4;ot.unstable_NormalPriority=3;ot.unstable_Profiling=null;ot.unstable_UserBlockingPriority=2;ot.unstable_cancelCallback=function(e){e.callback=null};ot.unstable_forceFrameRate=function(e){0>e||125<e?console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported"):Bv=0<e?Math.floor(1e3/e):5};ot.unstable_getCurrentPriorityLevel=function(){return cl};ot.unstable_next=function(e){switch(cl){case 1:case 2:case 3:var t=3;break;default:t=cl}var l=cl;cl=t;try{return e()}finally{cl=l}};ot.unstable_requestPaint=function(){Xd=!0};ot.unstable_runWithPriority=function(e,t){switch(e){case 1:case 2:case 3:case 4:case 5:break;default:e=3}var l=cl;cl=e;try{return t()}finally{cl=l}};ot.unstable_scheduleCallback=function(e,t,l){var n=ot.unstable_now();switch(typeof l=="object"&&l!==null?(l=l.delay,l=typeof l=="number"&&0<l?n+l:n):l=n,e){case 1:var a=-1;break;case 2:a=250;break;case 5:a=1073741823;break;case 4:a=1e4;break;default:a=5e3}return a=l+a,e={id:_N++,callback:t,priorityLevel:e,startTime:l,expirationTime:a,sortIndex:-1},l>n?(e.sortIndex=l,jd(fi,e),na(Ra)===null&&e===na(fi)&&($r?(Uv(Fr),Fr=-1):$r=!0,Jd(Kd,l-n))):(e.sortIndex=a,jd(Ra,e),Jr||Zd||(Jr=!0,ru||(ru=!0,uu()))),e};ot.unstable_shouldYield=Yv;ot.unstable_wrapCallback=function(e){var t=cl;return function(){var l=cl;cl=t;try{return e.apply(this,arguments)}finally{cl=l}}}});var Qv=la((DM,qv)=>{"use strict";qv.exports=Gv()});var Xv=la(fl=>{"use strict";var ON=W();function Zv(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function mi(){}var vl={d:{f:mi,r:function(){throw Error(Zv(522))},D:mi,C:mi,L:mi,m:mi,X:mi,S:mi,M:mi},p:0,findDOMNode:null},MN=Symbol.for("react.portal"),CN=Symbol.for("react.recoverable"),jv=Symbol.for("react.optimistic_key");function DN(e,t,l){var n=3<arguments.length&&arguments[3]!==void 0?arguments[3]:null;return{$$typeof:MN,key:n==null?null:n===jv?jv:""+n,children:e,containerInfo:t,implementation:l}}var Wr=ON.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;function Ac(e,t){if(e==="font")return"";if(typeof t=="string")return t==="use-credentials"?t:""}fl.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=vl;fl.browser=function(e){return{$$typeof:CN,_reason:e}};fl.createPortal=function(e,t){var l=2<arguments.length&&arguments[2]!==void 0?arguments[2]:null;if(!t||t.nodeType!==1&&t.nodeType!==9&&t.nodeType!==11)throw Error(Zv(299));return DN(e,t,null,l)};fl.flushSync=function(e){var t=Wr.T,l=vl.p;try{if(Wr.T=null,vl.p=2,e)return e()}finally{Wr.T=t,vl.p=l,vl.d.f()}};fl.preconnect=function(e,t){typeof e=="string"&&(t?(t=t.crossOrigin,t=typeof t=="string"?t==="use-credentials"?t:"":void 0):t=null,vl.d.C(e,t))};fl.prefetchDNS=function(e){typeof e=="string"&&vl.d.D(e)};fl.preinit=function(e,t){if(typeof e=="string"&&t&&typeof t.as=="string"){var l=t.as,n=Ac(l,t.crossOrigin),a=typeof t.integrity=="string"?t.integrity:void 0,i=typeof t.fetchPriority=="string"?t.fetchPriority:void 0;l==="style"?vl.d.S(e,typeof t.precedence=="string"?t.precedence:void 0,{crossOrigin:n,integrity:a,fetchPriority:i}):l==="script"&&vl.d.X(e,{crossOrigin:n,integrity:a,fetchPriority:i,nonce:typeof t.nonce=="string"?t.nonce:void 0})}};fl.preinitModule=function(e,t){if(typeof e=="string")if(typeof t=="object"&&t!==null){if(t.as==null||t.as==="script"){var l=Ac(t.as,t.crossOrigin);vl.d.M(e,{crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}}else t==null&&vl.d.M(e)};fl.preload=function(e,t){if(typeof e=="string"&&typeof t=="object"&&t!==null&&typeof t.as=="string"){var l=t.as,n=Ac(l,t.crossOrigin);vl.d.L(e,l,{crossOrigin:n,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,type:typeof t.type=="string"?t.type:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0,referrerPolicy:typeof t.referrerPolicy=="string"?t.referrerPolicy:void 0,imageSrcSet:typeof t.imageSrcSet=="string"?t.imageSrcSet:void 0,imageSizes:typeof t.imageSizes=="string"?t.imageSizes:void 0,media:typeof t.media=="string"?t.media:void 0})}};fl.preloadModule=function(e,t){if(typeof e=="string")if(t){var l=Ac(t.as,t.crossOrigin);vl.d.m(e,{as:typeof t.as=="string"&&t.as!=="script"?t.as:void 0,crossOrigin:l,integrity:typeof t.integrity=="string"?t.integrity:void 0,nonce:typeof t.nonce=="string"?t.nonce:void 0,fetchPriority:typeof t.fetchPriority=="string"?t.fetchPriority:void 0})}else vl.d.m(e)};fl.requestFormReset=function(e){vl.d.r(e)};fl.unstable_batchedUpdates=function(e,t){return e(t)};fl.useFormState=function(e,t,l){return Wr.H.useFormState(e,t,l)};fl.useFormStatus=function(){return Wr.H.useHostTransitionStatus()};fl.version="19.3.0"});var $v=la((LM,Jv)=>{"use strict";function Kv(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(Kv)}catch(e){console.error(e)}}Kv(),Jv.exports=Xv()});var kE=la(sm=>{"use strict";var Ht=Qv(),L1=W(),zN=$v();function C(e){var t="https://react.dev/errors/"+e;if(1<arguments.length){t+="?args[]="+encodeURIComponent(arguments[1]);for(var l=2;l<arguments.length;l++)t+="&args[]="+encodeURIComponent(arguments[l])}return"Minified React error #"+e+"; visit "+t+" for the full message or use the non-minified dev environment for full errors and additional helpful warnings."}function k1(e){return!(!e||e.nodeType!==1&&e.nodeType!==9&&e.nodeType!==11)}function Bs(e){for(var t=e,l=t;l&&!l.alternate;)t=l,(t.flags&4098)!==0&&(e=t.return),l=t.return;for(;t.return;)t=t.return;return t.tag===3?e:null}function H1(e){if(e.tag===13){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function U1(e){if(e.tag===31){var t=e.memoizedState;if(t===null&&(e=e.alternate,e!==null&&(t=e.memoizedState)),t!==null)return t.dehydrated}return null}function Fv(e){if(Bs(e)!==e)throw Error(C(188))}function LN(e){var t=e.alternate;if(!t){if(t=Bs(e),t===null)throw Error(C(188));return t!==e?null:e}for(var l=e,n=t;;){var a=l.return;if(a===null)break;var i=a.alternate;if(i===null){if(n=a.return,n!==null){l=n;continue}break}if(a.child===i.child){for(i=a.child;i;){if(i===l)return Fv(a),e;if(i===n)return Fv(a),t;i=i.sibling}throw Error(C(188))}if(l.return!==n.return)l=a,n=i;else{for(var o=!1,u=a.child;u;){if(u===l){o=!0,l=a,n=i;break}if(u===n){o=!0,n=a,l=i;break}u=u.sibling}if(!o){for(u=i.child;u;){if(u===l){o=!0,l=i,n=a;break}if(u===n){o=!0,n=i,l=a;break}u=u.sibling}if(!o)throw Error(C(189))}}if(l.alternate!==n)throw Error(C(190))}if(l.tag!==3)throw Error(C(188));return l.stateNode.current===l?e:t}function B1(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e;for(e=e.child;e!==null;){if(t=B1(e),t!==null)return t;e=e.sibling}return null}function Ul(e,t,l,n,a,i){for(;e!==null;){if((e.tag===5||e.tag===27||e.tag===6)&&l(e,n,a,i)||(e.tag!==22||e.memoizedState===null)&&(t||e.tag!==5&&e.tag!==27)&&Ul(e.child,t,l,n,a,i))return!0;e=e.sibling}return!1}function xo(e){for(e=e.return;e!==null;){if(e.tag===3||e.tag===5||e.tag===27)return e;e=e.return}return null}function Wv(e){var t=!1;for(e=e.return;e!==null&&(e.tag===4&&(t=!0),!(e.tag===3||e.tag===5||e.tag===27));)e=e.return;return t}function V1(e){var t=[null,null],l=xo(e);return l===null||Y1(t,e,l.child,{foundSelf:!1}),t}function Y1(e,t,l,n){for(;l!==null;){if(l===t)n.foundSelf=!0;else if(l.tag===5||l.tag===27||l.tag===6){if(n.foundSelf)return e[1]=l,!0;e[0]=l}else if((l.tag!==22||l.memoizedState===null)&&Y1(e,t,l.child,n))return!0;l=l.sibling}return!1}function kt(e){switch(e.tag){case 5:case 27:case 6:return e.stateNode;case 3:return e.stateNode.containerInfo;default:throw Error(C(559))}}var gu=null,Rp=null;function kN(e,t,l){return e===l?!0:e===t?(gu=e,!0):!1}function HN(e,t,l){return e===l?(Rp=e,!1):e===t?(Rp!==null&&(gu=e),!0):!1}function Iv(e){if(e===null)return null;do e=e===null?null:e.return;while(e&&e.tag!==5&&e.tag!==27&&e.tag!==3);return e||null}function Ap(e,t,l){for(var n=0,a=e;a;a=l(a))n++;a=0;for(var i=t;i;i=l(i))a++;for(;0<n-a;)e=l(e),n--;for(;0<a-n;)t=l(t),a--;for(;n--;){if(e===t||t!==null&&e===t.alternate)return e;e=l(e),t=l(t)}return null}var qe=Object.assign,UN=Symbol.for("react.element"),_c=Symbol.for("react.transitional.element"),as=Symbol.for("react.portal"),hu=Symbol.for("react.fragment"),G1=Symbol.for("react.strict_mode"),_p=Symbol.for("react.profiler"),q1=Symbol.for("react.consumer"),sa=Symbol.for("react.context"),U0=Symbol.for("react.forward_ref"),Op=Symbol.for("react.suspense"),Mp=Symbol.for("react.suspense_list"),B0=Symbol.for("react.memo"),hi=Symbol.for("react.lazy"),Cp=Symbol.for("react.activity"),BN=Symbol.for("react.legacy_hidden"),VN=Symbol.for("react.memo_cache_sentinel"),Dp=Symbol.for("react.view_transition"),YN=Symbol.for("react.recoverable"),Pv=Symbol.iterator;function Ir(e){return e===null||typeof e!="object"?null:(e=Pv&&e[Pv]||e["@@iterator"],typeof e=="function"?e:null)}var GN=Symbol.for("react.client.reference");function zp(e){if(e==null)return null;if(typeof e=="function")return e.$$typeof===GN?null:e.displayName||e.name||null;if(typeof e=="string")return e;switch(e){case hu:return"Fragment";case _p:return"Profiler";case G1:return"StrictMode";case Op:return"Suspense";case Mp:return"SuspenseList";case Cp:return"Activity";case Dp:return"ViewTransition"}if(typeof e=="object")switch(e.$$typeof){case as:return"Portal";case sa:return e.displayName||"Context";case q1:return(e._context.displayName||"Context")+".Consumer";case U0:var t=e.render;return e=e.displayName,e||(e=t.displayName||t.name||"",e=e!==""?"ForwardRef("+e+")":"ForwardRef"),e;case B0:return t=e.displayName||null,t!==null?t:zp(e.type)||"Memo";case hi:t=e._payload,e=e._init;try{return zp(e(t))}catch{}}return null}var is=Array.isArray,$=L1.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,Oe=zN.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,so={pending:!1,data:null,method:null,action:null},Lp=[],vu=-1;function ha(e){return{current:e}}function tl(e){0>vu||(e.current=Lp[vu],Lp[vu]=null,vu--)}function Ke(e,t){vu++,Lp[vu]=e.current,e.current=t}var da=ha(null),ws=ha(null),Ni=ha(null),gf=ha(null);function hf(e,t){switch(Ke(Ni,t),Ke(ws,e),Ke(da,null),t.nodeType){case 9:case 11:e=(e=t.documentElement)&&(e=e.namespaceURI)?d1(e):0;break;default:if(e=t.tagName,t=t.namespaceURI)t=d1(t),e=cE(t,e);else switch(e){case"svg":e=1;break;case"math":e=2;break;default:e=0}}tl(da),Ke(da,e)}function Uu(){tl(da),tl(ws),tl(Ni)}function kp(e){var t=e.memoizedState;t!==null&&(Ku._currentValue=t.memoizedState,Ke(gf,e)),t=da.current;var l=cE(t,e.type);t!==l&&(Ke(ws,e),Ke(da,l))}function vf(e){ws.current===e&&(tl(da),tl(ws)),gf.current===e&&(tl(gf),Ku._currentValue=so)}var $d,ey;function pi(e){if($d===void 0)try{throw Error()}catch(l){var t=l.stack.trim().match(/\n( *(at )?)/);$d=t&&t[1]||"",ey=-1<l.stack.indexOf(`
    at`)?" (<anonymous>)":-1<l.stack.indexOf("@")?"@unknown:0:0":""}return`
`+$d+e+ey}var Fd=!1;function Wd(e,t){if(!e||Fd)return"";Fd=!0;var l=Error.prepareStackTrace;Error.prepareStackTrace=void 0;try{var n={DetermineComponentFrameRoot:function(){try{if(t){var p=function(){throw Error()};if(Object.defineProperty(p.prototype,"props",{set:function(){throw Error()}}),typeof Reflect=="object"&&Reflect.construct){try{Reflect.construct(p,[])}catch(x){var f=x}Reflect.construct(e,[],p)}else{try{p.call()}catch(x){f=x}p=!1;try{var g=Object.getOwnPropertyDescriptor(e.prototype,"props");Object.defineProperty(e.prototype,"props",{configurable:!0,set:function(){throw Error()}}),p=!0,new e}finally{p&&(g!==void 0?Object.defineProperty(e.prototype,"props",g):delete e.prototype.props)}}}else{try{throw Error()}catch(x){f=x}(p=e())&&typeof p.catch=="function"&&p.catch(function(){})}}catch(x){if(x&&f&&typeof x.stack=="string")return[x.stack,f.stack]}return[null,null]}};n.DetermineComponentFrameRoot.displayName="DetermineComponentFrameRoot";var a=Object.getOwnPropertyDescriptor(n.DetermineComponentFrameRoot,"name");a&&a.configurable&&Object.defineProperty(n.DetermineComponentFrameRoot,"name",{value:"DetermineComponentFrameRoot"});var i=n.DetermineComponentFrameRoot(),o=i[0],u=i[1];if(o&&u){var r=o.split(`
`),s=u.split(`
`);for(a=n=0;n<r.length&&!r[n].includes("DetermineComponentFrameRoot");)n++;for(;a<s.length&&!s[a].includes("DetermineComponentFrameRoot");)a++;if(n===r.length||a===s.length)for(n=r.length-1,a=s.length-1;1<=n&&0<=a&&r[n]!==s[a];)a--;for(;1<=n&&0<=a;n--,a--)if(r[n]!==s[a]){if(n!==1||a!==1)do if(n--,a--,0>a||r[n]!==s[a]){var d=`
`+r[n].replace(" at new "," at ");return e.displayName&&d.includes("<anonymous>")&&(d=d.replace("<anonymous>",e.displayName)),d}while(1<=n&&0<=a);break}}}finally{Fd=!1,Error.prepareStackTrace=l}return(l=e?e.displayName||e.name:"")?pi(l):""}function qN(e,t){switch(e.tag){case 26:case 27:case 5:return pi(e.type);case 16:return pi("Lazy");case 13:return e.child!==t&&t!==null?pi("Suspense Fallback"):pi("Suspense");case 19:return pi("SuspenseList");case 0:case 15:return Wd(e.type,!1);case 11:return Wd(e.type.render,!1);case 1:return Wd(e.type,!0);case 31:return pi("Activity");case 30:return pi("ViewTransition");default:return""}}function ty(e){try{var t="",l=null;do t+=qN(e,l),l=e,e=e.return;while(e);return t}catch(n){return`
Error generating stack: `+n.message+`
`+n.stack}}var Hp=Object.prototype.hasOwnProperty,V0=Ht.unstable_scheduleCallback,Id=Ht.unstable_cancelCallback,QN=Ht.unstable_shouldYield,jN=Ht.unstable_requestPaint,Wl=Ht.unstable_now,ZN=Ht.unstable_getCurrentPriorityLevel,Q1=Ht.unstable_ImmediatePriority,j1=Ht.unstable_UserBlockingPriority,yf=Ht.unstable_NormalPriority,XN=Ht.unstable_LowPriority,Z1=Ht.unstable_IdlePriority,KN=Ht.log,JN=Ht.unstable_setDisableYieldValue,Vs=null,Il=null;function bi(e){if(typeof KN=="function"&&JN(e),Il&&typeof Il.setStrictMode=="function")try{Il.setStrictMode(Vs,e)}catch{}}var Pl=Math.clz32?Math.clz32:WN,$N=Math.log,FN=Math.LN2;function WN(e){return e>>>=0,e===0?32:31-($N(e)/FN|0)|0}var Oc=256,Mc=262144,Cc=4194304;function ao(e){var t=e&42;if(t!==0)return t;switch(e&-e){case 1:return 1;case 2:return 2;case 4:return 4;case 8:return 8;case 16:return 16;case 32:return 32;case 64:return 64;case 128:return 128;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:return e&-e;case 262144:case 524288:case 1048576:case 2097152:return e&3932160;case 4194304:case 8388608:case 16777216:case 33554432:return e&62914560;case 67108864:return 67108864;case 134217728:return 134217728;case 268435456:return 268435456;case 536870912:return 536870912;case 1073741824:return 0;default:return e}}function jf(e,t,l){var n=e.pendingLanes;if(n===0)return 0;var a=0,i=e.suspendedLanes,o=e.pingedLanes;e=e.warmLanes;var u=n&134217727;return u!==0?(n=u&~i,n!==0?a=ao(n):(o&=u,o!==0?a=ao(o):l||(l=u&~e,l!==0&&(a=ao(l))))):(u=n&~i,u!==0?a=ao(u):o!==0?a=ao(o):l||(l=n&~e,l!==0&&(a=ao(l)))),a===0?0:t!==0&&t!==a&&(t&i)===0&&(i=a&-a,l=t&-t,i>=l||i===32&&(l&4194048)!==0)?t:a}function Ys(e,t){return(e.pendingLanes&~(e.suspendedLanes&~e.pingedLanes)&t)===0}function X1(e,t){(t&8)!==0&&(t|=t&32);var l=e.entangledLanes;if(l!==0)for(e=e.entanglements,l&=t;0<l;){var n=31-Pl(l),a=1<<n;t|=e[n],l&=~a}return t}function IN(e,t){switch(e){case 1:case 2:case 4:case 8:case 64:return t+250;case 16:case 32:case 128:case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:return t+5e3;case 4194304:case 8388608:case 16777216:case 33554432:return-1;case 67108864:case 134217728:case 268435456:case 536870912:case 1073741824:return-1;default:return-1}}function K1(){var e=Cc;return Cc<<=1,(Cc&62914560)===0&&(Cc=4194304),e}function Pd(e){for(var t=[],l=0;31>l;l++)t.push(e);return t}function Gs(e,t){e.pendingLanes|=t,t!==268435456&&(e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0)}function PN(e,t,l,n,a,i){var o=e.pendingLanes;e.pendingLanes=l,e.suspendedLanes=0,e.pingedLanes=0,e.warmLanes=0,e.expiredLanes&=l,e.entangledLanes&=l,e.errorRecoveryDisabledLanes&=l,e.shellSuspendCounter=0;var u=e.entanglements,r=e.expirationTimes,s=e.hiddenUpdates;for(l=o&~l;0<l;){var d=31-Pl(l),p=1<<d;u[d]=0,r[d]=-1;var f=s[d];if(f!==null)for(s[d]=null,d=0;d<f.length;d++){var g=f[d];g!==null&&(g.lane&=-536870913)}l&=~p}n!==0&&J1(e,n,0),i!==0&&a===0&&e.tag!==0&&(e.suspendedLanes|=i&~(o&~t))}function J1(e,t,l){e.pendingLanes|=t,e.suspendedLanes&=~t;var n=31-Pl(t);e.entangledLanes|=t,e.entanglements[n]=e.entanglements[n]|1073741824|l&261930}function $1(e,t){var l=e.entangledLanes|=t;for(e=e.entanglements;l;){var n=31-Pl(l),a=1<<n;a&t|e[n]&t&&(e[n]|=t),l&=~a}}function F1(e,t){var l=t&-t;return l=(l&42)!==0?1:Y0(l),(l&(e.suspendedLanes|t))!==0?0:l}function Y0(e){switch(e){case 2:e=1;break;case 8:e=4;break;case 32:e=16;break;case 256:case 512:case 1024:case 2048:case 4096:case 8192:case 16384:case 32768:case 65536:case 131072:case 262144:case 524288:case 1048576:case 2097152:case 4194304:case 8388608:case 16777216:case 33554432:e=128;break;case 268435456:e=134217728;break;default:e=0}return e}function G0(e){return e&=-e,2<e?8<e?(e&134217727)!==0?32:268435456:8:2}function W1(){var e=Oe.p;return e!==0?e:(e=window.event,e===void 0?32:DE(e.type))}function ly(e,t){var l=Oe.p;try{return Oe.p=e,t()}finally{Oe.p=l}}var Va=Math.random().toString(36).slice(2),Pt="__reactFiber$"+Va,Bl="__reactProps$"+Va,Fu="__reactContainer$"+Va,ny="__reactEvents$"+Va,eR="__reactListeners$"+Va,tR="__reactHandles$"+Va,ay="__reactResources$"+Va,qs="__reactMarker$"+Va,bf="__reactLoad$"+Va;function Zf(e){delete e[Pt],delete e[Bl],delete e[eR],delete e[tR]}function uo(e){var t;if(t=e[Pt])return t;for(var l=e.parentNode;l;){if(t=l[Fu]||l[Pt]){if(l=t.alternate,t.child!==null||l!==null&&l.child!==null)for(e=E1(e);e!==null;){if(l=e[Pt])return l;e=E1(e)}return t}e=l,l=e.parentNode}return null}function Wu(e){if(e=e[Pt]||e[Fu]){var t=e.tag;if(t===5||t===6||t===13||t===31||t===26||t===27||t===3)return e}return null}function os(e){var t=e.tag;if(t===5||t===26||t===27||t===6)return e.stateNode;throw Error(C(33))}function Au(e){var t=e[ay];return t||(t=e[ay]={hoistableStyles:new Map,hoistableScripts:new Map}),t}function Kt(e){e[qs]=!0}function I1(e){e[bf]=void 0}var P1=new Set,eb={};function To(e,t){Bu(e,t),Bu(e+"Capture",t)}function Bu(e,t){for(eb[e]=t,e=0;e<t.length;e++)P1.add(t[e])}var lR=RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"),iy={},oy={};function nR(e){return Hp.call(oy,e)?!0:Hp.call(iy,e)?!1:lR.test(e)?oy[e]=!0:(iy[e]=!0,!1)}var Ne=!1;function uy(){var e=Ne;return Ne=!1,e}function $c(e,t,l){if(nR(t))if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":e.removeAttribute(t);return;case"boolean":var n=t.toLowerCase().slice(0,5);if(n!=="data-"&&n!=="aria-"){e.removeAttribute(t);return}}e.setAttribute(t,l)}}function Dc(e,t,l){if(l===null)e.removeAttribute(t);else{switch(typeof l){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(t);return}e.setAttribute(t,l)}}function Aa(e,t,l,n){if(n===null)e.removeAttribute(l);else{switch(typeof n){case"undefined":case"function":case"symbol":case"boolean":e.removeAttribute(l);return}e.setAttributeNS(t,l,n)}}function Kl(e){switch(typeof e){case"bigint":case"boolean":case"number":case"string":case"undefined":return e;case"object":return e;default:return""}}function tb(e){var t=e.type;return(e=e.nodeName)&&e.toLowerCase()==="input"&&(t==="checkbox"||t==="radio")}function aR(e,t,l){var n=Object.getOwnPropertyDescriptor(e.constructor.prototype,t);if(!e.hasOwnProperty(t)&&typeof n<"u"&&typeof n.get=="function"&&typeof n.set=="function"){var a=n.get,i=n.set;return Object.defineProperty(e,t,{configurable:!0,get:function(){return a.call(this)},set:function(o){l=""+o,i.call(this,o)}}),Object.defineProperty(e,t,{enumerable:n.enumerable}),{getValue:function(){return l},setValue:function(o){l=""+o},stopTracking:function(){e._valueTracker=null,delete e[t]}}}}function Up(e){if(!e._valueTracker){var t=tb(e)?"checked":"value";e._valueTracker=aR(e,t,""+e[t])}}function lb(e){if(!e)return!1;var t=e._valueTracker;if(!t)return!0;var l=t.getValue(),n="";return e&&(n=tb(e)?e.checked?"true":"false":e.value),e=n,e!==l?(t.setValue(e),!0):!1}var iR=/[\n"\\]/g;function Sn(e){return e.replace(iR,function(t){return"\\"+t.charCodeAt(0).toString(16)+" "})}function Bp(e,t,l,n,a,i,o,u){e.name="",o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"?e.type=o:e.removeAttribute("type"),t!=null?o==="number"?(t===0&&e.value===""||e.value!=t)&&(e.value=""+Kl(t)):e.value!==""+Kl(t)&&(e.value=""+Kl(t)):o!=="submit"&&o!=="reset"||e.removeAttribute("value"),t!=null?o==="number"&&e.value==t?ep(e,Kl(e.value)):ep(e,Kl(t)):l!=null?ep(e,Kl(l)):n!=null&&e.removeAttribute("value"),a==null&&i!=null&&(e.defaultChecked=!!i),a!=null&&(e.checked=a&&typeof a!="function"&&typeof a!="symbol"),u!=null&&typeof u!="function"&&typeof u!="symbol"&&typeof u!="boolean"?e.name=""+Kl(u):e.removeAttribute("name")}function nb(e,t,l,n,a,i,o,u){if(i!=null&&typeof i!="function"&&typeof i!="symbol"&&typeof i!="boolean"&&(e.type=i),t!=null||l!=null){if(!(i!=="submit"&&i!=="reset"||t!=null)){Up(e);return}l=l!=null?""+Kl(l):"",t=t!=null?""+Kl(t):l,u||t===e.value||(e.value=t),e.defaultValue=t}n=n??a,n=typeof n!="function"&&typeof n!="symbol"&&!!n,e.checked=u?e.checked:!!n,e.defaultChecked=!!n,o!=null&&typeof o!="function"&&typeof o!="symbol"&&typeof o!="boolean"&&(e.name=o),Up(e)}function ep(e,t){e.defaultValue!==""+t&&(e.defaultValue=""+t)}function _u(e,t,l,n){if(e=e.options,t){t={};for(var a=0;a<l.length;a++)t["$"+l[a]]=!0;for(l=0;l<e.length;l++)a=t.hasOwnProperty("$"+e[l].value),e[l].selected!==a&&(e[l].selected=a),a&&n&&(e[l].defaultSelected=!0)}else{for(l=""+Kl(l),t=null,a=0;a<e.length;a++){if(e[a].value===l){e[a].selected=!0,n&&(e[a].defaultSelected=!0);return}t!==null||e[a].disabled||(t=e[a])}t!==null&&(t.selected=!0)}}function ab(e,t,l){if(t!=null&&(t=""+Kl(t),t!==e.value&&(e.value=t),l==null)){e.defaultValue!==t&&(e.defaultValue=t);return}e.defaultValue=l!=null?""+Kl(l):""}function ib(e,t,l,n){if(t==null){if(n!=null){if(l!=null)throw Error(C(92));if(is(n)){if(1<n.length)throw Error(C(93));n=n[0]}l=n}l==null&&(l=""),t=l}l=Kl(t),e.defaultValue=l,n=e.textContent,n===l&&n!==""&&n!==null&&(e.value=n),Up(e)}function Vu(e,t){if(t){var l=e.firstChild;if(l&&l===e.lastChild&&l.nodeType===3){l.nodeValue=t;return}}e.textContent=t}var oR=new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));function ry(e,t,l){var n=t.indexOf("--")===0;l==null||typeof l=="boolean"||l===""?n?e.setProperty(t,""):t==="float"?e.cssFloat="":e[t]="":n?e.setProperty(t,l):typeof l!="number"||l===0||oR.has(t)?t==="float"?e.cssFloat=l:e[t]=(""+l).trim():e[t]=l+"px"}function ob(e,t,l){if(t!=null&&typeof t!="object")throw Error(C(62));if(e=e.style,l!=null){for(var n in l)!l.hasOwnProperty(n)||t!=null&&t.hasOwnProperty(n)||(n.indexOf("--")===0?e.setProperty(n,""):n==="float"?e.cssFloat="":e[n]="",Ne=!0);for(var a in t)n=t[a],t.hasOwnProperty(a)&&l[a]!==n&&(ry(e,a,n),Ne=!0)}else for(var i in t)t.hasOwnProperty(i)&&ry(e,i,t[i])}function q0(e){if(e.indexOf("-")===-1)return!1;switch(e){case"annotation-xml":case"color-profile":case"font-face":case"font-face-src":case"font-face-uri":case"font-face-format":case"font-face-name":case"missing-glyph":return!1;default:return!0}}var uR=new Map([["acceptCharset","accept-charset"],["htmlFor","for"],["httpEquiv","http-equiv"],["crossOrigin","crossorigin"],["accentHeight","accent-height"],["alignmentBaseline","alignment-baseline"],["arabicForm","arabic-form"],["baselineShift","baseline-shift"],["capHeight","cap-height"],["clipPath","clip-path"],["clipRule","clip-rule"],["colorInterpolation","color-interpolation"],["colorInterpolationFilters","color-interpolation-filters"],["colorProfile","color-profile"],["colorRendering","color-rendering"],["dominantBaseline","dominant-baseline"],["enableBackground","enable-background"],["fillOpacity","fill-opacity"],["fillRule","fill-rule"],["floodColor","flood-color"],["floodOpacity","flood-opacity"],["fontFamily","font-family"],["fontSize","font-size"],["fontSizeAdjust","font-size-adjust"],["fontStretch","font-stretch"],["fontStyle","font-style"],["fontVariant","font-variant"],["fontWeight","font-weight"],["glyphName","glyph-name"],["glyphOrientationHorizontal","glyph-orientation-horizontal"],["glyphOrientationVertical","glyph-orientation-vertical"],["horizAdvX","horiz-adv-x"],["horizOriginX","horiz-origin-x"],["imageRendering","image-rendering"],["letterSpacing","letter-spacing"],["lightingColor","lighting-color"],["markerEnd","marker-end"],["markerMid","marker-mid"],["markerStart","marker-start"],["maskType","mask-type"],["overlinePosition","overline-position"],["overlineThickness","overline-thickness"],["paintOrder","paint-order"],["panose-1","panose-1"],["pointerEvents","pointer-events"],["renderingIntent","rendering-intent"],["shapeRendering","shape-rendering"],["stopColor","stop-color"],["stopOpacity","stop-opacity"],["strikethroughPosition","strikethrough-position"],["strikethroughThickness","strikethrough-thickness"],["strokeDasharray","stroke-dasharray"],["strokeDashoffset","stroke-dashoffset"],["strokeLinecap","stroke-linecap"],["strokeLinejoin","stroke-linejoin"],["strokeMiterlimit","stroke-miterlimit"],["strokeOpacity","stroke-opacity"],["strokeWidth","stroke-width"],["textAnchor","text-anchor"],["textDecoration","text-decoration"],["textRendering","text-rendering"],["transformOrigin","transform-origin"],["underlinePosition","underline-position"],["underlineThickness","underline-thickness"],["unicodeBidi","unicode-bidi"],["unicodeRange","unicode-range"],["unitsPerEm","units-per-em"],["vAlphabetic","v-alphabetic"],["vHanging","v-hanging"],["vIdeographic","v-ideographic"],["vMathematical","v-mathematical"],["vectorEffect","vector-effect"],["vertAdvY","vert-adv-y"],["vertOriginX","vert-origin-x"],["vertOriginY","vert-origin-y"],["wordSpacing","word-spacing"],["writingMode","writing-mode"],["xmlnsXlink","xmlns:xlink"],["xHeight","x-height"]]),rR=/^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;function Fc(e){return rR.test(""+e)?"javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')":e}function ca(){}var Vp=null;function Q0(e){return e=e.target||e.srcElement||window,e.correspondingUseElement&&(e=e.correspondingUseElement),e.nodeType===3?e.parentNode:e}var yu=null,Ou=null;function sy(e){var t=Wu(e);if(t&&(e=t.stateNode)){var l=e[Bl]||null;e:switch(e=t.stateNode,t.type){case"input":if(Bp(e,l.value,l.defaultValue,l.defaultValue,l.checked,l.defaultChecked,l.type,l.name),t=l.name,l.type==="radio"&&t!=null){for(l=e;l.parentNode;)l=l.parentNode;for(l=l.querySelectorAll('input[name="'+Sn(""+t)+'"][type="radio"]'),t=0;t<l.length;t++){var n=l[t];if(n!==e&&n.form===e.form){var a=n[Bl]||null;if(!a)throw Error(C(90));Bp(n,a.value,a.defaultValue,a.defaultValue,a.checked,a.defaultChecked,a.type,a.name)}}for(t=0;t<l.length;t++)n=l[t],n.form===e.form&&lb(n)}break e;case"textarea":ab(e,l.value,l.defaultValue);break e;case"select":t=l.value,t!=null&&_u(e,!!l.multiple,t,!1)}}}var tp=!1;function ub(e,t,l){if(tp)return e(t,l);tp=!0;try{var n=e(t);return n}finally{if(tp=!1,(yu!==null||Ou!==null)&&(im(),yu&&(t=yu,e=Ou,Ou=yu=null,sy(t),e)))for(t=0;t<e.length;t++)sy(e[t])}}function xs(e,t){var l=e.stateNode;if(l===null)return null;var n=l[Bl]||null;if(n===null)return null;l=n[t];e:switch(t){case"onClick":case"onClickCapture":case"onDoubleClick":case"onDoubleClickCapture":case"onMouseDown":case"onMouseDownCapture":case"onMouseMove":case"onMouseMoveCapture":case"onMouseUp":case"onMouseUpCapture":case"onMouseEnter":(n=!n.disabled)||(e=e.type,n=!(e==="button"||e==="input"||e==="select"||e==="textarea")),e=!n;break e;default:e=!1}if(e)return null;if(l&&typeof l!="function")throw Error(C(231,t,typeof l));return l}var za=!(typeof window>"u"||typeof window.document>"u"||typeof window.document.createElement>"u"),Yp=!1;if(za)try{su={},Object.defineProperty(su,"passive",{get:function(){Yp=!0}}),window.addEventListener("test",su,su),window.removeEventListener("test",su,su)}catch{Yp=!1}var su,Si=null,j0=null,Wc=null;function rb(){if(Wc)return Wc;var e,t=j0,l=t.length,n,a="value"in Si?Si.value:Si.textContent,i=a.length;for(e=0;e<l&&t[e]===a[e];e++);var o=l-e;for(n=1;n<=o&&t[l-n]===a[i-n];n++);return Wc=a.slice(e,1<n?1-n:void 0)}function Ic(e){var t=e.keyCode;return"charCode"in e?(e=e.charCode,e===0&&t===13&&(e=13)):e=t,e===10&&(e=13),32<=e||e===13?e:0}function zc(){return!0}function cy(){return!1}function El(e){function t(l,n,a,i,o){this._reactName=l,this._targetInst=a,this.type=n,this.nativeEvent=i,this.target=o,this.currentTarget=null;for(var u in e)e.hasOwnProperty(u)&&(l=e[u],this[u]=l?l(i):i[u]);return this.isDefaultPrevented=(i.defaultPrevented!=null?i.defaultPrevented:i.returnValue===!1)?zc:cy,this.isPropagationStopped=cy,this}return qe(t.prototype,{preventDefault:function(){this.defaultPrevented=!0;var l=this.nativeEvent;l&&(l.preventDefault?l.preventDefault():typeof l.returnValue!="unknown"&&(l.returnValue=!1),this.isDefaultPrevented=zc)},stopPropagation:function(){var l=this.nativeEvent;l&&(l.stopPropagation?l.stopPropagation():typeof l.cancelBubble!="unknown"&&(l.cancelBubble=!0),this.isPropagationStopped=zc)},persist:function(){},isPersistent:zc}),t}var Yi={eventPhase:0,bubbles:0,cancelable:0,timeStamp:function(e){return e.timeStamp||Date.now()},defaultPrevented:0,isTrusted:0},Xf=El(Yi),Qs=qe({},Yi,{view:0,detail:0}),sR=El(Qs),lp,np,Pr,Kf=qe({},Qs,{screenX:0,screenY:0,clientX:0,clientY:0,pageX:0,pageY:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,getModifierState:Z0,button:0,buttons:0,relatedTarget:function(e){return e.relatedTarget===void 0?e.fromElement===e.srcElement?e.toElement:e.fromElement:e.relatedTarget},movementX:function(e){return"movementX"in e?e.movementX:(e!==Pr&&(Pr&&e.type==="mousemove"?(lp=e.screenX-Pr.screenX,np=e.screenY-Pr.screenY):np=lp=0,Pr=e),lp)},movementY:function(e){return"movementY"in e?e.movementY:np}}),fy=El(Kf),cR=qe({},Kf,{dataTransfer:0}),fR=El(cR),mR=qe({},Qs,{relatedTarget:0}),ap=El(mR),dR=qe({},Yi,{animationName:0,elapsedTime:0,pseudoElement:0}),pR=El(dR),gR=qe({},Yi,{clipboardData:function(e){return"clipboardData"in e?e.clipboardData:window.clipboardData}}),hR=El(gR),vR=qe({},Yi,{data:0}),my=El(vR),yR={Esc:"Escape",Spacebar:" ",Left:"ArrowLeft",Up:"ArrowUp",Right:"ArrowRight",Down:"ArrowDown",Del:"Delete",Win:"OS",Menu:"ContextMenu",Apps:"ContextMenu",Scroll:"ScrollLock",MozPrintableKey:"Unidentified"},bR={8:"Backspace",9:"Tab",12:"Clear",13:"Enter",16:"Shift",17:"Control",18:"Alt",19:"Pause",20:"CapsLock",27:"Escape",32:" ",33:"PageUp",34:"PageDown",35:"End",36:"Home",37:"ArrowLeft",38:"ArrowUp",39:"ArrowRight",40:"ArrowDown",45:"Insert",46:"Delete",112:"F1",113:"F2",114:"F3",115:"F4",116:"F5",117:"F6",118:"F7",119:"F8",120:"F9",121:"F10",122:"F11",123:"F12",144:"NumLock",145:"ScrollLock",224:"Meta"},SR={Alt:"altKey",Control:"ctrlKey",Meta:"metaKey",Shift:"shiftKey"};function ER(e){var t=this.nativeEvent;return t.getModifierState?t.getModifierState(e):(e=SR[e])?!!t[e]:!1}function Z0(){return ER}var wR=qe({},Qs,{key:function(e){if(e.key){var t=yR[e.key]||e.key;if(t!=="Unidentified")return t}return e.type==="keypress"?(e=Ic(e),e===13?"Enter":String.fromCharCode(e)):e.type==="keydown"||e.type==="keyup"?bR[e.keyCode]||"Unidentified":""},code:0,location:0,ctrlKey:0,shiftKey:0,altKey:0,metaKey:0,repeat:0,locale:0,getModifierState:Z0,charCode:function(e){return e.type==="keypress"?Ic(e):0},keyCode:function(e){return e.type==="keydown"||e.type==="keyup"?e.keyCode:0},which:function(e){return e.type==="keypress"?Ic(e):e.type==="keydown"||e.type==="keyup"?e.keyCode:0}}),xR=El(wR),TR=qe({},Kf,{pointerId:0,width:0,height:0,pressure:0,tangentialPressure:0,tiltX:0,tiltY:0,twist:0,pointerType:0,isPrimary:0}),dy=El(TR),NR=qe({},Yi,{submitter:0}),RR=El(NR),AR=qe({},Qs,{touches:0,targetTouches:0,changedTouches:0,altKey:0,metaKey:0,ctrlKey:0,shiftKey:0,getModifierState:Z0}),_R=El(AR),OR=qe({},Yi,{propertyName:0,elapsedTime:0,pseudoElement:0}),MR=El(OR),CR=qe({},Kf,{deltaX:function(e){return"deltaX"in e?e.deltaX:"wheelDeltaX"in e?-e.wheelDeltaX:0},deltaY:function(e){return"deltaY"in e?e.deltaY:"wheelDeltaY"in e?-e.wheelDeltaY:"wheelDelta"in e?-e.wheelDelta:0},deltaZ:0,deltaMode:0}),DR=El(CR),zR=qe({},Yi,{newState:0,oldState:0,source:0}),LR=El(zR),kR=[9,13,27,32],X0=za&&"CompositionEvent"in window,ss=null;za&&"documentMode"in document&&(ss=document.documentMode);var HR=za&&"TextEvent"in window&&!ss,sb=za&&(!X0||ss&&8<ss&&11>=ss),py=" ",gy=!1;function cb(e,t){switch(e){case"keyup":return kR.indexOf(t.keyCode)!==-1;case"keydown":return t.keyCode!==229;case"keypress":case"mousedown":case"focusout":return!0;default:return!1}}function fb(e){return e=e.detail,typeof e=="object"&&"data"in e?e.data:null}var bu=!1;function UR(e,t){switch(e){case"compositionend":return fb(t);case"keypress":return t.which!==32?null:(gy=!0,py);case"textInput":return e=t.data,e===py&&gy?null:e;default:return null}}function BR(e,t){if(bu)return e==="compositionend"||!X0&&cb(e,t)?(e=rb(),Wc=j0=Si=null,bu=!1,e):null;switch(e){case"paste":return null;case"keypress":if(!(t.ctrlKey||t.altKey||t.metaKey)||t.ctrlKey&&t.altKey){if(t.char&&1<t.char.length)return t.char;if(t.which)return String.fromCharCode(t.which)}return null;case"compositionend":return sb&&t.locale!=="ko"?null:t.data;default:return null}}var VR={color:!0,date:!0,datetime:!0,"datetime-local":!0,email:!0,month:!0,number:!0,password:!0,range:!0,search:!0,tel:!0,text:!0,time:!0,url:!0,week:!0};function hy(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t==="input"?!!VR[e.type]:t==="textarea"}function mb(e,t,l,n){yu?Ou?Ou.push(n):Ou=[n]:yu=n,t=Gf(t,"onChange"),0<t.length&&(l=new Xf("onChange","change",null,l,n),e.push({event:l,listeners:t}))}var cs=null,Ts=null;function YR(e){uE(e,0)}function Jf(e){var t=os(e);if(lb(t))return e}function vy(e,t){if(e==="change")return t}var db=!1;za&&(za?(kc="oninput"in document,kc||(ip=document.createElement("div"),ip.setAttribute("oninput","return;"),kc=typeof ip.oninput=="function"),Lc=kc):Lc=!1,db=Lc&&(!document.documentMode||9<document.documentMode));var Lc,kc,ip;function yy(){cs&&(cs.detachEvent("onpropertychange",pb),Ts=cs=null)}function pb(e){if(e.propertyName==="value"&&Jf(Ts)){var t=[];mb(t,Ts,e,Q0(e)),ub(YR,t)}}function GR(e,t,l){e==="focusin"?(yy(),cs=t,Ts=l,cs.attachEvent("onpropertychange",pb)):e==="focusout"&&yy()}function qR(e){if(e==="selectionchange"||e==="keyup"||e==="keydown")return Jf(Ts)}function QR(e,t){if(e==="click")return Jf(t)}function jR(e,t){if(e==="input"||e==="change")return Jf(t)}function ZR(e,t){return e===t&&(e!==0||1/e===1/t)||e!==e&&t!==t}var tn=typeof Object.is=="function"?Object.is:ZR;function Ns(e,t){if(tn(e,t))return!0;if(typeof e!="object"||e===null||typeof t!="object"||t===null)return!1;var l=Object.keys(e),n=Object.keys(t);if(l.length!==n.length)return!1;for(n=0;n<l.length;n++){var a=l[n];if(!Hp.call(t,a)||!tn(e[a],t[a]))return!1}return!0}function Gp(e){if(e=e||(typeof document<"u"?document:void 0),typeof e>"u")return null;try{return e.activeElement||e.body}catch{return e.body}}function by(e){for(;e&&e.firstChild;)e=e.firstChild;return e}function Sy(e,t){var l=by(e);e=0;for(var n;l;){if(l.nodeType===3){if(n=e+l.textContent.length,e<=t&&n>=t)return{node:l,offset:t-e};e=n}e:{for(;l;){if(l.nextSibling){l=l.nextSibling;break e}l=l.parentNode}l=void 0}l=by(l)}}function gb(e,t){return e&&t?e===t?!0:e&&e.nodeType===3?!1:t&&t.nodeType===3?gb(e,t.parentNode):"contains"in e?e.contains(t):e.compareDocumentPosition?!!(e.compareDocumentPosition(t)&16):!1:!1}function hb(e){e=e!=null&&e.ownerDocument!=null&&e.ownerDocument.defaultView!=null?e.ownerDocument.defaultView:window;for(var t=Gp(e.document);t instanceof e.HTMLIFrameElement;){try{var l=typeof t.contentWindow.location.href=="string"}catch{l=!1}if(l)e=t.contentWindow;else break;t=Gp(e.document)}return t}function K0(e){var t=e&&e.nodeName&&e.nodeName.toLowerCase();return t&&(t==="input"&&(e.type==="text"||e.type==="search"||e.type==="tel"||e.type==="url"||e.type==="password")||t==="textarea"||e.contentEditable==="true")}var XR=za&&"documentMode"in document&&11>=document.documentMode,Su=null,qp=null,fs=null,Qp=!1;function Ey(e,t,l){var n=l.window===l?l.document:l.nodeType===9?l:l.ownerDocument;Qp||Su==null||Su!==Gp(n)||(n=Su,"selectionStart"in n&&K0(n)?n={start:n.selectionStart,end:n.selectionEnd}:(n=(n.ownerDocument&&n.ownerDocument.defaultView||window).getSelection(),n={anchorNode:n.anchorNode,anchorOffset:n.anchorOffset,focusNode:n.focusNode,focusOffset:n.focusOffset}),fs&&Ns(fs,n)||(fs=n,n=Gf(qp,"onSelect"),0<n.length&&(t=new Xf("onSelect","select",null,t,l),e.push({event:t,listeners:n}),t.target=Su)))}function lo(e,t){var l={};return l[e.toLowerCase()]=t.toLowerCase(),l["Webkit"+e]="webkit"+t,l["Moz"+e]="moz"+t,l}var Eu={animationend:lo("Animation","AnimationEnd"),animationiteration:lo("Animation","AnimationIteration"),animationstart:lo("Animation","AnimationStart"),transitionrun:lo("Transition","TransitionRun"),transitionstart:lo("Transition","TransitionStart"),transitioncancel:lo("Transition","TransitionCancel"),transitionend:lo("Transition","TransitionEnd")},op={},vb={};za&&(vb=document.createElement("div").style,"AnimationEvent"in window||(delete Eu.animationend.animation,delete Eu.animationiteration.animation,delete Eu.animationstart.animation),"TransitionEvent"in window||delete Eu.transitionend.transition);function No(e){if(op[e])return op[e];if(!Eu[e])return e;var t=Eu[e],l;for(l in t)if(t.hasOwnProperty(l)&&l in vb)return op[e]=t[l];return e}var yb=No("animationend"),bb=No("animationiteration"),Sb=No("animationstart"),KR=No("transitionrun"),JR=No("transitionstart"),$R=No("transitioncancel"),Eb=No("transitionend"),wb=new Map,jp="abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");jp.push("scrollEnd");function qn(e,t){wb.set(e,t),To(t,[e])}var FR=0;function La(e,t){if(e.name!=null&&e.name!=="auto")return e.name;if(t.autoName!==null)return t.autoName;e=Gn.identifierPrefix;var l=FR++;return e="_"+e+"t_"+l.toString(32)+"_",t.autoName=e}function wy(e){if(e==null||typeof e=="string")return e;var t=null,l=Hu;if(l!==null)for(var n=0;n<l.length;n++){var a=e[l[n]];if(a!=null){if(a==="none")return"none";t=t==null?a:t+(" "+a)}}return t??e.default}function Ya(e,t){return e=wy(e),t=wy(t),t==null?e==="auto"?null:e:t==="auto"?null:t}var Sf=typeof reportError=="function"?reportError:function(e){if(typeof window=="object"&&typeof window.ErrorEvent=="function"){var t=new window.ErrorEvent("error",{bubbles:!0,cancelable:!0,message:typeof e=="object"&&e!==null&&typeof e.message=="string"?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process=="object"&&typeof process.emit=="function"){process.emit("uncaughtException",e);return}console.error(e)},vn=[],wu=0,J0=0;function $f(){for(var e=wu,t=J0=wu=0;t<e;){var l=vn[t];vn[t++]=null;var n=vn[t];vn[t++]=null;var a=vn[t];vn[t++]=null;var i=vn[t];if(vn[t++]=null,n!==null&&a!==null){var o=n.pending;o===null?a.next=a:(a.next=o.next,o.next=a),n.pending=a}i!==0&&xb(l,a,i)}}function Ff(e,t,l,n){vn[wu++]=e,vn[wu++]=t,vn[wu++]=l,vn[wu++]=n,J0|=n,e.lanes|=n,e=e.alternate,e!==null&&(e.lanes|=n)}function $0(e,t,l,n){return Ff(e,t,l,n),Ef(e)}function Ro(e,t){return Ff(e,null,null,t),Ef(e)}function xb(e,t,l){e.lanes|=l;var n=e.alternate;n!==null&&(n.lanes|=l);for(var a=!1,i=e.return;i!==null;)i.childLanes|=l,n=i.alternate,n!==null&&(n.childLanes|=l),i.tag===22&&(e=i.stateNode,e===null||e._visibility&1||(a=!0)),e=i,i=i.return;return e.tag===3?(i=e.stateNode,a&&t!==null&&(a=31-Pl(l),e=i.hiddenUpdates,n=e[a],n===null?e[a]=[t]:n.push(t),t.lane=l|536870912),i):null}function Ef(e){if(50<Es)throw Es=0,sf=null,Error(C(185));for(var t=e.return;t!==null;)e=t,t=e.return;return e.tag===3?e.stateNode:null}var xu={};function WR(e,t,l,n){this.tag=e,this.key=l,this.sibling=this.child=this.return=this.stateNode=this.type=this.elementType=null,this.index=0,this.refCleanup=this.ref=null,this.pendingProps=t,this.dependencies=this.memoizedState=this.updateQueue=this.memoizedProps=null,this.mode=n,this.subtreeFlags=this.flags=0,this.deletions=null,this.childLanes=this.lanes=0,this.alternate=null}function kl(e,t,l,n){return new WR(e,t,l,n)}function F0(e){return e=e.prototype,!(!e||!e.isReactComponent)}function Ca(e,t){var l=e.alternate;return l===null?(l=kl(e.tag,t,e.key,e.mode),l.elementType=e.elementType,l.type=e.type,l.stateNode=e.stateNode,l.alternate=e,e.alternate=l):(l.pendingProps=t,l.type=e.type,l.flags=0,l.subtreeFlags=0,l.deletions=null),l.flags=e.flags&1206910976,l.childLanes=e.childLanes,l.lanes=e.lanes,l.child=e.child,l.memoizedProps=e.memoizedProps,l.memoizedState=e.memoizedState,l.updateQueue=e.updateQueue,t=e.dependencies,l.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext},l.sibling=e.sibling,l.index=e.index,l.ref=e.ref,l.refCleanup=e.refCleanup,l}function Tb(e,t){e.flags&=1206910978;var l=e.alternate;return l===null?(e.childLanes=0,e.lanes=t,e.child=null,e.subtreeFlags=0,e.memoizedProps=null,e.memoizedState=null,e.updateQueue=null,e.dependencies=null,e.stateNode=null):(e.childLanes=l.childLanes,e.lanes=l.lanes,e.child=l.child,e.subtreeFlags=0,e.deletions=null,e.memoizedProps=l.memoizedProps,e.memoizedState=l.memoizedState,e.updateQueue=l.updateQueue,e.type=l.type,t=l.dependencies,e.dependencies=t===null?null:{lanes:t.lanes,firstContext:t.firstContext}),e}function Pc(e,t,l,n,a,i){var o=0;if(n=e,typeof n=="function")F0(n)&&(o=1);else if(typeof n=="string")o=xA(e,l,da.current)?26:e==="html"||e==="head"||e==="body"?27:5;else e:switch(n){case Cp:return e=kl(31,l,t,a),e.elementType=Cp,e.lanes=i,e;case hu:return co(l.children,a,i,t);case G1:o=8,a|=24;break;case _p:return e=kl(12,l,t,a|2),e.elementType=_p,e.lanes=i,e;case Op:return e=kl(13,l,t,a),e.elementType=Op,e.lanes=i,e;case Mp:return e=kl(19,l,t,a),e.elementType=Mp,e.lanes=i,e;case BN:case Dp:return e=a|32,e=kl(30,l,t,e),e.elementType=Dp,e.lanes=i,e.stateNode={autoName:null,paired:null,clones:null,ref:null},e;default:if(typeof n=="object"&&n!==null)switch(n.$$typeof){case sa:o=10;break e;case q1:o=9;break e;case U0:o=11;break e;case B0:o=14;break e;case hi:o=16,n=null;break e}o=29,l=Error(C(130,e===null?"null":typeof e,"")),n=null}return t=kl(o,l,t,a),t.elementType=e,t.type=n,t.lanes=i,t}function co(e,t,l,n){return e=kl(7,e,n,t),e.lanes=l,e}function up(e,t,l){return e=kl(6,e,null,t),e.lanes=l,e}function Nb(e){var t=kl(18,null,null,0);return t.stateNode=e,t}function rp(e,t,l){return t=kl(4,e.children!==null?e.children:[],e.key,t),t.lanes=l,t.stateNode={containerInfo:e.containerInfo,pendingChildren:null,implementation:e.implementation},t}var xy=new WeakMap;function En(e,t){if(typeof e=="object"&&e!==null){var l=xy.get(e);return l!==void 0?l:(t={value:e,source:t,stack:ty(t)},xy.set(e,t),t)}return{value:e,source:t,stack:ty(t)}}var Tu=[],Nu=0,wf=null,Rs=0,yn=[],bn=0,ki=null,fa=1,ma="";function Oa(e,t){Tu[Nu++]=Rs,Tu[Nu++]=wf,wf=e,Rs=t}function Rb(e,t,l){yn[bn++]=fa,yn[bn++]=ma,yn[bn++]=ki,ki=e;var n=fa;e=ma;var a=32-Pl(n)-1;n&=~(1<<a),l+=1;var i=32-Pl(t)+a;if(30<i){var o=a-a%5;i=(n&(1<<o)-1).toString(32),n>>=o,a-=o,fa=1<<32-Pl(t)+a|l<<a|n,ma=i+e}else fa=1<<i|l<<a|n,ma=e}function Wf(e){e.return!==null&&(Oa(e,1),Rb(e,1,0))}function W0(e){for(;e===wf;)wf=Tu[--Nu],Tu[Nu]=null,Rs=Tu[--Nu],Tu[Nu]=null;for(;e===ki;)ki=yn[--bn],yn[bn]=null,ma=yn[--bn],yn[bn]=null,fa=yn[--bn],yn[bn]=null}function Ab(e,t){yn[bn++]=fa,yn[bn++]=ma,yn[bn++]=ki,fa=t.id,ma=t.overflow,ki=e}var Jt=null,Xe=null,fe=!1,Ri=null,wn=!1,Zp=Error(C(519));function Hi(e){var t=Error(C(418,1<arguments.length&&arguments[1]!==void 0&&arguments[1]?"text":"HTML",""));throw As(En(t,e)),Zp}function Ty(e){var t=e.stateNode,l=e.type,n=e.memoizedProps;switch(t[Pt]=e,t[Bl]=n,l){case"dialog":de("cancel",t),de("close",t);break;case"iframe":case"object":case"embed":de("load",t);break;case"video":case"audio":for(l=0;l<Cs.length;l++)de(Cs[l],t);break;case"source":de("error",t);break;case"img":case"image":case"link":de("error",t),de("load",t);break;case"details":de("toggle",t);break;case"input":de("invalid",t),nb(t,n.value,n.defaultValue,n.checked,n.defaultChecked,n.type,n.name,!0);break;case"select":de("invalid",t);break;case"textarea":de("invalid",t),ib(t,n.value,n.defaultValue,n.children)}l=n.children,typeof l!="string"&&typeof l!="number"&&typeof l!="bigint"||t.textContent===""+l||n.suppressHydrationWarning===!0||sE(t.textContent,l)?(n.popover!=null&&(de("beforetoggle",t),de("toggle",t)),n.onScroll!=null&&de("scroll",t),n.onScrollEnd!=null&&de("scrollend",t),n.onClick!=null&&(t.onclick=ca),t=!0):t=!1,t||Hi(e,!0)}function xf(e){for(Jt=e.return;Jt;)switch(Jt.tag){case 5:case 31:case 13:wn=!1;return;case 27:case 3:wn=!0;return;default:Jt=Jt.return}}function cu(e){if(e!==Jt)return!1;if(!fe)return xf(e),fe=!0,!1;var t=e.tag,l;if((l=t!==3&&t!==27)&&((l=t===5)&&(l=e.type,l=!(l!=="form"&&l!=="button")||O0(e.type,e.memoizedProps)),l=!l),l&&Xe&&Hi(e),xf(e),t===13){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(317));Xe=S1(e)}else if(t===31){if(e=e.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(317));Xe=S1(e)}else t===27?(t=Xe,Gi(e.type)?(e=z0,z0=null,Xe=e):Xe=t):Xe=Jt?xn(e.stateNode.nextSibling):null;return!0}function go(){Xe=Jt=null,fe=!1}function sp(){var e=Ri;return e!==null&&(zl===null?zl=e:zl.push.apply(zl,e),Ri=null),e}function As(e){Ri===null?Ri=[e]:Ri.push(e)}var Xp=ha(null),Ao=null,Ma=null;function Ei(e,t,l){Ke(Xp,t._currentValue),t._currentValue=l}function Da(e){e._currentValue=Xp.current,tl(Xp)}function ef(e,t,l){for(;e!==null;){var n=e.alternate;if((e.childLanes&t)!==t?(e.childLanes|=t,n!==null&&(n.childLanes|=t)):n!==null&&(n.childLanes&t)!==t&&(n.childLanes|=t),e===l)break;e=e.return}}function Kp(e,t,l,n){var a=e.child;for(a!==null&&(a.return=e);a!==null;){var i=a.dependencies;if(i!==null){var o=a.child;i=i.firstContext;e:for(;i!==null;){var u=i;i=a;for(var r=0;r<t.length;r++)if(u.context===t[r]){i.lanes|=l,u=i.alternate,u!==null&&(u.lanes|=l),ef(i.return,l,e),n||(o=null);break e}i=u.next}}else if(a.tag===18){if(o=a.return,o===null)throw Error(C(341));o.lanes|=l,i=o.alternate,i!==null&&(i.lanes|=l),ef(o,l,e),o=null}else a.tag===13&&a.memoizedState!==null&&a.memoizedState.dehydrated===null?(a.lanes|=l,o=a.alternate,o!==null&&(o.lanes|=l),ef(a.return,l,e),o=a.child,o=o!==null?o.sibling:null):o=a.child;if(o!==null)o.return=a;else for(o=a;o!==null;){if(o===e){o=null;break}if(a=o.sibling,a!==null){a.return=o.return,o=a;break}o=o.return}a=o}}function ho(e,t,l,n){e=null;for(var a=t,i=!1;a!==null;){if(!i){if((a.flags&524288)!==0)i=!0;else if((a.flags&262144)!==0)break}if(a.tag===10){var o=a.alternate;if(o===null)throw Error(C(387));if(o=o.memoizedProps,o!==null){var u=a.type;tn(a.pendingProps.value,o.value)||(e!==null?e.push(u):e=[u])}}else if(a===gf.current){if(o=a.alternate,o===null)throw Error(C(387));o.memoizedState.memoizedState!==a.memoizedState.memoizedState&&(e!==null?e.push(Ku):e=[Ku])}a=a.return}return e!==null&&Kp(t,e,l,n),t.flags|=262144,e!==null}function Tf(e){for(e=e.firstContext;e!==null;){if(!tn(e.context._currentValue,e.memoizedValue))return!0;e=e.next}return!1}function vo(e){Ao=e,Ma=null,e=e.dependencies,e!==null&&(e.firstContext=null)}function el(e){return _b(Ao,e)}function Hc(e,t){return Ao===null&&vo(e),_b(e,t)}function _b(e,t){var l=t._currentValue;if(t={context:t,memoizedValue:l,next:null},Ma===null){if(e===null)throw Error(C(308));Ma=t,e.dependencies={lanes:0,firstContext:t},e.flags|=524288}else Ma=Ma.next=t;return l}var IR=typeof AbortController<"u"?AbortController:function(){var e=[],t=this.signal={aborted:!1,addEventListener:function(l,n){e.push(n)}};this.abort=function(){t.aborted=!0,e.forEach(function(l){return l()})}},PR=Ht.unstable_scheduleCallback,e3=Ht.unstable_NormalPriority,At={$$typeof:sa,Consumer:null,Provider:null,_currentValue:null,_currentValue2:null,_threadCount:0};function I0(){return{controller:new IR,data:new Map,refCount:0}}function js(e){e.refCount--,e.refCount===0&&PR(e3,function(){e.controller.abort()})}function Ny(e,t){if((e.pendingLanes&4194048)!==0){var l=e.transitionTypes;for(l===null&&(l=e.transitionTypes=[]),e=0;e<t.length;e++){var n=t[e];l.indexOf(n)===-1&&l.push(n)}}}var us=null;function t3(e){var t=e.transitionTypes;return e.transitionTypes=null,t}var ms=null,Jp=0,yo=0,Mu=null;function l3(e,t){if(ms===null){var l=ms=[];Jp=0,yo=Rg(),Mu={status:"pending",value:void 0,then:function(n){l.push(n)}}}return Jp++,t.then(Ry,Ry),t}function Ry(){if(--Jp===0&&(us=null,ms!==null)){Mu!==null&&(Mu.status="fulfilled");var e=ms;ms=null,yo=0,Mu=null;for(var t=0;t<e.length;t++)(0,e[t])()}}function n3(e,t){var l=[],n={status:"pending",value:null,reason:null,then:function(a){l.push(a)}};return e.then(function(){n.status="fulfilled",n.value=t;for(var a=0;a<l.length;a++)(0,l[a])(t)},function(a){for(n.status="rejected",n.reason=a,a=0;a<l.length;a++)(0,l[a])(void 0)}),n}var Ay=$.S;$.S=function(e,t){if(XS=Wl(),typeof t=="object"&&t!==null&&typeof t.then=="function"&&l3(e,t),us!==null)for(var l=ju;l!==null;)Ny(l,us),l=l.next;if(l=e.types,l!==null){for(var n=ju;n!==null;)Ny(n,l),n=n.next;if(yo!==0){n=us,n===null&&(n=us=[]);for(var a=0;a<l.length;a++){var i=l[a];n.indexOf(i)===-1&&n.push(i)}}}Ay!==null&&Ay(e,t)};var fo=ha(null);function P0(){var e=fo.current;return e!==null?e:Ge.pooledCache}function tf(e,t){t===null?Ke(fo,fo.current):Ke(fo,t.pool)}function Ob(){var e=P0();return e===null?null:{parent:At._currentValue,pool:e}}var Iu=Error(C(460)),eg=Error(C(474)),If=Error(C(542)),Nf={then:function(){}};function _y(e){return e=e.status,e==="fulfilled"||e==="rejected"}function Mb(e,t,l){switch(l=e[l],l===void 0?e.push(t):l!==t&&(t.then(ca,ca),t=l),t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,My(e),e===void 0&&!("reason"in t)?Error(C(600)):e;default:if(typeof t.status=="string")t.then(ca,ca);else{if(e=Ge,e!==null&&100<e.shellSuspendCounter)throw Error(C(482));e=t,e.status="pending",e.then(function(n){if(t.status==="pending"){var a=t;a.status="fulfilled",a.value=n}},function(n){if(t.status==="pending"){var a=t;a.status="rejected",a.reason=n}})}switch(t.status){case"fulfilled":return t.value;case"rejected":throw e=t.reason,My(e),e}throw mo=t,Iu}}function io(e){try{var t=e._init;return t(e._payload)}catch(l){throw l!==null&&typeof l=="object"&&typeof l.then=="function"?(mo=l,Iu):l}}var mo=null;function Oy(){if(mo===null)throw Error(C(459));var e=mo;return mo=null,e}function My(e){if(e===Iu||e===If)throw Error(C(483))}var Cu=null,_s=0;function Uc(e){var t=_s;return _s+=1,Cu===null&&(Cu=[]),Mb(Cu,e,t)}function di(e,t){t=t.props.ref,e.ref=t!==void 0?t:null}function Bc(e,t){throw t.$$typeof===UN?Error(C(525)):(e=Object.prototype.toString.call(t),Error(C(31,e==="[object Object]"?"object with keys {"+Object.keys(t).join(", ")+"}":e)))}function Cb(e){function t(y,h){if(e){var b=y.deletions;b===null?(y.deletions=[h],y.flags|=16):b.push(h)}}function l(y,h){if(!e)return null;for(;h!==null;)t(y,h),h=h.sibling;return null}function n(y){for(var h=new Map;y!==null;)y.key===null?h.set(y.index,y):h.set(y.key,y),y=y.sibling;return h}function a(y,h){return y=Ca(y,h),y.index=0,y.sibling=null,y}function i(y,h,b){return y.index=b,e?(b=y.alternate,b!==null?(b=b.index,b<h?(y.flags|=2,h):b):(y.flags|=134217730,h)):(y.flags|=1048576,h)}function o(y){return e&&y.alternate===null&&(y.flags|=134217730),y}function u(y,h,b,E){return h===null||h.tag!==6?(h=up(b,y.mode,E),h.return=y,h):(h=a(h,b),h.return=y,h)}function r(y,h,b,E){var R=b.type;return R===hu?(y=d(y,h,b.props.children,E,b.key),di(y,b),y):h!==null&&(h.elementType===R||typeof R=="object"&&R!==null&&R.$$typeof===hi&&io(R)===h.type)?(h=a(h,b.props),di(h,b),h.return=y,h):(h=Pc(b.type,b.key,b.props,null,y.mode,E),di(h,b),h.return=y,h)}function s(y,h,b,E){return h===null||h.tag!==4||h.stateNode.containerInfo!==b.containerInfo||h.stateNode.implementation!==b.implementation?(h=rp(b,y.mode,E),h.return=y,h):(h=a(h,b.children||[]),h.return=y,h)}function d(y,h,b,E,R){return h===null||h.tag!==7?(h=co(b,y.mode,E,R),h.return=y,h):(h=a(h,b),h.return=y,h)}function p(y,h,b){if(typeof h=="string"&&h!==""||typeof h=="number"||typeof h=="bigint")return h=up(""+h,y.mode,b),h.return=y,h;if(typeof h=="object"&&h!==null){switch(h.$$typeof){case _c:return b=Pc(h.type,h.key,h.props,null,y.mode,b),di(b,h),b.return=y,b;case as:return h=rp(h,y.mode,b),h.return=y,h;case hi:return h=io(h),p(y,h,b)}if(is(h)||Ir(h))return h=co(h,y.mode,b,null),h.return=y,h;if(typeof h.then=="function")return p(y,Uc(h),b);if(h.$$typeof===sa)return p(y,Hc(y,h),b);Bc(y,h)}return null}function f(y,h,b,E){var R=h!==null?h.key:null;if(typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint")return R!==null?null:u(y,h,""+b,E);if(typeof b=="object"&&b!==null){switch(b.$$typeof){case _c:return b.key===R?r(y,h,b,E):null;case as:return b.key===R?s(y,h,b,E):null;case hi:return b=io(b),f(y,h,b,E)}if(is(b)||Ir(b))return R!==null?null:d(y,h,b,E,null);if(typeof b.then=="function")return f(y,h,Uc(b),E);if(b.$$typeof===sa)return f(y,h,Hc(y,b),E);Bc(y,b)}return null}function g(y,h,b,E,R){if(typeof E=="string"&&E!==""||typeof E=="number"||typeof E=="bigint")return y=y.get(b)||null,u(h,y,""+E,R);if(typeof E=="object"&&E!==null){switch(E.$$typeof){case _c:return y=y.get(E.key===null?b:E.key)||null,r(h,y,E,R);case as:return y=y.get(E.key===null?b:E.key)||null,s(h,y,E,R);case hi:return E=io(E),g(y,h,b,E,R)}if(is(E)||Ir(E))return y=y.get(b)||null,d(h,y,E,R,null);if(typeof E.then=="function")return g(y,h,b,Uc(E),R);if(E.$$typeof===sa)return g(y,h,b,Hc(h,E),R);Bc(h,E)}return null}function x(y,h,b,E){for(var R=null,L=null,_=h,z=h=0,G=null;_!==null&&z<b.length;z++){_.index>z?(G=_,_=null):G=_.sibling;var U=f(y,_,b[z],E);if(U===null){_===null&&(_=G);break}e&&_&&U.alternate===null&&t(y,_),h=i(U,h,z),L===null?R=U:L.sibling=U,L=U,_=G}if(z===b.length)return l(y,_),fe&&Oa(y,z),R;if(_===null){for(;z<b.length;z++)_=p(y,b[z],E),_!==null&&(h=i(_,h,z),L===null?R=_:L.sibling=_,L=_);return fe&&Oa(y,z),R}for(_=n(_);z<b.length;z++)G=g(_,y,z,b[z],E),G!==null&&(e&&(U=G.alternate,U!==null&&_.delete(U.key===null?z:U.key)),h=i(G,h,z),L===null?R=G:L.sibling=G,L=G);return e&&_.forEach(function(H){return t(y,H)}),fe&&Oa(y,z),R}function T(y,h,b,E){if(b==null)throw Error(C(151));for(var R=null,L=null,_=h,z=h=0,G=null,U=b.next();_!==null&&!U.done;z++,U=b.next()){_.index>z?(G=_,_=null):G=_.sibling;var H=f(y,_,U.value,E);if(H===null){_===null&&(_=G);break}e&&_&&H.alternate===null&&t(y,_),h=i(H,h,z),L===null?R=H:L.sibling=H,L=H,_=G}if(U.done)return l(y,_),fe&&Oa(y,z),R;if(_===null){for(;!U.done;z++,U=b.next())U=p(y,U.value,E),U!==null&&(h=i(U,h,z),L===null?R=U:L.sibling=U,L=U);return fe&&Oa(y,z),R}for(_=n(_);!U.done;z++,U=b.next())U=g(_,y,z,U.value,E),U!==null&&(e&&(G=U.alternate,G!==null&&_.delete(G.key===null?z:G.key)),h=i(U,h,z),L===null?R=U:L.sibling=U,L=U);return e&&_.forEach(function(J){return t(y,J)}),fe&&Oa(y,z),R}function M(y,h,b,E){if(typeof b=="object"&&b!==null&&b.type===hu&&b.key===null&&b.props.ref===void 0&&(b=b.props.children),typeof b=="object"&&b!==null){switch(b.$$typeof){case _c:e:{for(var R=b.key;h!==null;){if(h.key===R){if(R=b.type,R===hu){if(h.tag===7){l(y,h.sibling),E=a(h,b.props.children),di(E,b),E.return=y,y=E;break e}}else if(h.elementType===R||typeof R=="object"&&R!==null&&R.$$typeof===hi&&io(R)===h.type){l(y,h.sibling),E=a(h,b.props),di(E,b),E.return=y,y=E;break e}l(y,h);break}else t(y,h);h=h.sibling}b.type===hu?(E=co(b.props.children,y.mode,E,b.key),di(E,b),E.return=y,y=E):(E=Pc(b.type,b.key,b.props,null,y.mode,E),di(E,b),E.return=y,y=E)}return o(y);case as:e:{for(R=b.key;h!==null;){if(h.key===R)if(h.tag===4&&h.stateNode.containerInfo===b.containerInfo&&h.stateNode.implementation===b.implementation){l(y,h.sibling),E=a(h,b.children||[]),E.return=y,y=E;break e}else{l(y,h);break}else t(y,h);h=h.sibling}E=rp(b,y.mode,E),E.return=y,y=E}return o(y);case hi:return b=io(b),M(y,h,b,E)}if(is(b))return x(y,h,b,E);if(Ir(b)){if(R=Ir(b),typeof R!="function")throw Error(C(150));return b=R.call(b),T(y,h,b,E)}if(typeof b.then=="function")return M(y,h,Uc(b),E);if(b.$$typeof===sa)return M(y,h,Hc(y,b),E);Bc(y,b)}return typeof b=="string"&&b!==""||typeof b=="number"||typeof b=="bigint"?(b=""+b,h!==null&&h.tag===6?(l(y,h.sibling),E=a(h,b),E.return=y,y=E):(l(y,h),E=up(b,y.mode,E),E.return=y,y=E),o(y)):l(y,h)}return function(y,h,b,E){try{_s=0;var R=M(y,h,b,E);return Cu=null,R}catch(_){if(_===Iu||_===If)throw _;var L=kl(29,_,null,y.mode);return L.lanes=E,L.return=y,L}}}var bo=Cb(!0),Db=Cb(!1),vi=!1;function tg(e){e.updateQueue={baseState:e.memoizedState,firstBaseUpdate:null,lastBaseUpdate:null,shared:{pending:null,lanes:0,hiddenCallbacks:null},callbacks:null}}function $p(e,t){e=e.updateQueue,t.updateQueue===e&&(t.updateQueue={baseState:e.baseState,firstBaseUpdate:e.firstBaseUpdate,lastBaseUpdate:e.lastBaseUpdate,shared:e.shared,callbacks:null})}function Ai(e){return{lane:e,tag:0,payload:null,callback:null,next:null}}function _i(e,t,l){var n=e.updateQueue;if(n===null)return null;if(n=n.shared,(_e&2)!==0){var a=n.pending;return a===null?t.next=t:(t.next=a.next,a.next=t),n.pending=t,t=Ef(e),xb(e,null,l),t}return Ff(e,n,t,l),Ef(e)}function ds(e,t,l){if(t=t.updateQueue,t!==null&&(t=t.shared,(l&4194048)!==0)){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,$1(e,l)}}function cp(e,t){var l=e.updateQueue,n=e.alternate;if(n!==null&&(n=n.updateQueue,l===n)){var a=null,i=null;if(l=l.firstBaseUpdate,l!==null){do{var o={lane:l.lane,tag:l.tag,payload:l.payload,callback:null,next:null};i===null?a=i=o:i=i.next=o,l=l.next}while(l!==null);i===null?a=i=t:i=i.next=t}else a=i=t;l={baseState:n.baseState,firstBaseUpdate:a,lastBaseUpdate:i,shared:n.shared,callbacks:n.callbacks},e.updateQueue=l;return}e=l.lastBaseUpdate,e===null?l.firstBaseUpdate=t:e.next=t,l.lastBaseUpdate=t}var Fp=!1;function ps(){if(Fp){var e=Mu;if(e!==null)throw e}}function gs(e,t,l,n){Fp=!1;var a=e.updateQueue;vi=!1;var i=a.firstBaseUpdate,o=a.lastBaseUpdate,u=a.shared.pending;if(u!==null){a.shared.pending=null;var r=u,s=r.next;r.next=null,o===null?i=s:o.next=s,o=r;var d=e.alternate;d!==null&&(d=d.updateQueue,u=d.lastBaseUpdate,u!==o&&(u===null?d.firstBaseUpdate=s:u.next=s,d.lastBaseUpdate=r))}if(i!==null){var p=a.baseState;o=0,d=s=r=null,u=i;do{var f=u.lane&-536870913,g=f!==u.lane;if(g?(he&f)===f:(n&f)===f){f!==0&&f===yo&&(Fp=!0),d!==null&&(d=d.next={lane:0,tag:u.tag,payload:u.payload,callback:null,next:null});e:{var x=e,T=u;f=t;var M=l;switch(T.tag){case 1:if(x=T.payload,typeof x=="function"){p=x.call(M,p,f);break e}p=x;break e;case 3:x.flags=x.flags&-65537|128;case 0:if(x=T.payload,f=typeof x=="function"?x.call(M,p,f):x,f==null)break e;p=qe({},p,f);break e;case 2:vi=!0}}f=u.callback,f!==null&&(e.flags|=64,g&&(e.flags|=8192),g=a.callbacks,g===null?a.callbacks=[f]:g.push(f))}else g={lane:f,tag:u.tag,payload:u.payload,callback:u.callback,next:null},d===null?(s=d=g,r=p):d=d.next=g,o|=f;if(u=u.next,u===null){if(u=a.shared.pending,u===null)break;g=u,u=g.next,g.next=null,a.lastBaseUpdate=g,a.shared.pending=null}}while(!0);d===null&&(r=p),a.baseState=r,a.firstBaseUpdate=s,a.lastBaseUpdate=d,i===null&&(a.shared.lanes=0),Vi|=o,e.lanes=o,e.memoizedState=p}}function zb(e,t){if(typeof e!="function")throw Error(C(191,e));e.call(t)}function Lb(e,t){var l=e.callbacks;if(l!==null)for(e.callbacks=null,e=0;e<l.length;e++)zb(l[e],t)}var Ui=ha(null),Rf=ha(0);function Cy(e,t){e=Ba,Ke(Rf,e),Ke(Ui,t),Ba=e|t.baseLanes}function Wp(){Ke(Rf,Ba),Ke(Ui,Ui.current)}function lg(){Ba=Rf.current,tl(Ui),tl(Rf)}var al=ha(null),ml=null;function Oi(e){var t=e.alternate;Ke(ll,ll.current&1),Ke(al,e),ml===null&&(t===null||Ui.current!==null||t.memoizedState!==null)&&(ml=e)}function Ip(e){Ke(ll,ll.current),Ke(al,e),ml===null&&(ml=e)}function kb(e){e.tag===22?(Ke(ll,ll.current),Ke(al,e),ml===null&&(ml=e)):Mi()}function Mi(){Ke(ll,ll.current),Ke(al,al.current)}function Jl(e){tl(al),ml===e&&(ml=null),tl(ll)}var ll=ha(0);function Os(e,t){Ke(al,al.current),Ke(ll,t)}function ng(e){tl(ll),tl(al),ml===e&&(ml=null)}function Af(e){for(var t=e;t!==null;){if(t.tag===13){var l=t.memoizedState;if(l!==null&&(l=l.dehydrated,l===null||D0(l)||Mg(l)))return t}else if(t.tag===19&&t.memoizedProps.revealOrder!=="independent"){if((t.flags&128)!==0)return t}else if(t.child!==null){t.child.return=t,t=t.child;continue}if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return null;t=t.return}t.sibling.return=t.return,t=t.sibling}return null}var ka=0,ie=null,Be=null,Rt=null,_f=!1,Du=!1,So=!1,Of=0,Ms=0,zu=null,a3=0;function ht(){throw Error(C(321))}function ag(e,t){if(t===null)return!1;for(var l=0;l<t.length&&l<e.length;l++)if(!tn(e[l],t[l]))return!1;return!0}function ig(e,t,l,n,a,i){return ka=i,ie=t,t.memoizedState=null,t.updateQueue=null,t.lanes=0,$.H=e===null||e.memoizedState===null?mS:dS,So=!1,i=l(n,a),So=!1,Du&&(i=Ub(t,l,n,a)),Hb(e),i}function Hb(e){$.H=Mf;var t=Be!==null&&Be.next!==null;if(ka=0,Rt=Be=ie=null,_f=!1,Ms=0,zu=null,t)throw Error(C(300));e===null||_t||(e=e.dependencies,e!==null&&Tf(e)&&(_t=!0))}function Ub(e,t,l,n){ie=e;var a=0;do{if(Du&&(zu=null),Ms=0,Du=!1,25<=a)throw Error(C(301));if(a+=1,Rt=Be=null,e.updateQueue!=null){var i=e.updateQueue;i.lastEffect=null,i.events=null,i.stores=null,i.memoCache!=null&&(i.memoCache.index=0)}$.H=m3,i=t(l,n)}while(Du);return i}function i3(){var e=$.H,t=e.useState()[0];return t=typeof t.then=="function"?Zs(t):t,e=e.useState()[0],(Be!==null?Be.memoizedState:null)!==e&&(ie.flags|=1024),t}function og(){var e=Of!==0;return Of=0,e}function ug(e,t,l){t.updateQueue=e.updateQueue,t.flags&=-2053,e.lanes&=~l}function rg(e){if(_f){for(e=e.memoizedState;e!==null;){var t=e.queue;t!==null&&(t.pending=null),e=e.next}_f=!1}ka=0,Rt=Be=ie=null,Du=!1,Ms=Of=0,zu=null}function Sl(){var e={memoizedState:null,baseState:null,baseQueue:null,queue:null,next:null};return Rt===null?ie.memoizedState=Rt=e:Rt=Rt.next=e,Rt}function Et(){if(Be===null){var e=ie.alternate;e=e!==null?e.memoizedState:null}else e=Be.next;var t=Rt===null?ie.memoizedState:Rt.next;if(t!==null)Rt=t,Be=e;else{if(e===null)throw ie.alternate===null?Error(C(467)):Error(C(310));Be=e,e={memoizedState:Be.memoizedState,baseState:Be.baseState,baseQueue:Be.baseQueue,queue:Be.queue,next:null},Rt===null?ie.memoizedState=Rt=e:Rt=Rt.next=e}return Rt}function Pf(){return{lastEffect:null,events:null,stores:null,memoCache:null}}function Zs(e){var t=Ms;return Ms+=1,zu===null&&(zu=[]),e=Mb(zu,e,t),t=ie,(Rt===null?t.memoizedState:Rt.next)===null&&(t=t.alternate,$.H=t===null||t.memoizedState===null?mS:dS),e}function em(e){if(e!==null&&typeof e=="object"){if(typeof e.then=="function")return Zs(e);if(e.$$typeof===YN)return;if(e.$$typeof===sa)return el(e)}throw Error(C(438,String(e)))}function sg(e){var t=null,l=ie.updateQueue;if(l!==null&&(t=l.memoCache),t==null){var n=ie.alternate;n!==null&&(n=n.updateQueue,n!==null&&(n=n.memoCache,n!=null&&(t={data:n.data.map(function(a){return a.slice()}),index:0})))}if(t==null&&(t={data:[],index:0}),l===null&&(l=Pf(),ie.updateQueue=l),l.memoCache=t,l=t.data[t.index],l===void 0)for(l=t.data[t.index]=Array(e),n=0;n<e;n++)l[n]=VN;return t.index++,l}function Ha(e,t){return typeof t=="function"?t(e):t}function lf(e){var t=Et();return cg(t,Be,e)}function cg(e,t,l){var n=e.queue;if(n===null)throw Error(C(311));n.lastRenderedReducer=l;var a=e.baseQueue,i=n.pending;if(i!==null){if(a!==null){var o=a.next;a.next=i.next,i.next=o}t.baseQueue=a=i,n.pending=null}if(i=e.baseState,a===null)e.memoizedState=i;else{t=a.next;var u=o=null,r=null,s=t,d=!1;do{var p=s.lane&-536870913;if(p!==s.lane?(he&p)===p:(ka&p)===p){var f=s.revertLane;if(f===0)r!==null&&(r=r.next={lane:0,revertLane:0,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null}),p===yo&&(d=!0);else if((ka&f)===f){s=s.next,f===yo&&(d=!0);continue}else p={lane:0,revertLane:s.revertLane,gesture:null,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(u=r=p,o=i):r=r.next=p,ie.lanes|=f,Vi|=f;p=s.action,So&&l(i,p),i=s.hasEagerState?s.eagerState:l(i,p)}else f={lane:p,revertLane:s.revertLane,gesture:s.gesture,action:s.action,hasEagerState:s.hasEagerState,eagerState:s.eagerState,next:null},r===null?(u=r=f,o=i):r=r.next=f,ie.lanes|=p,Vi|=p;s=s.next}while(s!==null&&s!==t);if(r===null?o=i:r.next=u,!tn(i,e.memoizedState)&&(_t=!0,d&&(l=Mu,l!==null)))throw l;e.memoizedState=i,e.baseState=o,e.baseQueue=r,n.lastRenderedState=i}return a===null&&(n.lanes=0),[e.memoizedState,n.dispatch]}function fp(e){var t=Et(),l=t.queue;if(l===null)throw Error(C(311));l.lastRenderedReducer=e;var n=l.dispatch,a=l.pending,i=t.memoizedState;if(a!==null){l.pending=null;var o=a=a.next;do i=e(i,o.action),o=o.next;while(o!==a);tn(i,t.memoizedState)||(_t=!0),t.memoizedState=i,t.baseQueue===null&&(t.baseState=i),l.lastRenderedState=i}return[i,n]}function Bb(e,t,l){var n=ie,a=Et(),i=fe;if(i){if(l===void 0)throw Error(C(407));l=l()}else l=t();var o=!tn((Be||a).memoizedState,l);if(o&&(a.memoizedState=l,_t=!0),a=a.queue,fg(Gb.bind(null,n,a,e),[e]),e=a.getSnapshot!==t||o||Rt!==null&&(Rt.memoizedState.tag&1)!==0,Yu(e?9:8,{destroy:void 0},Yb.bind(null,n,a,l,t),null),e){if(n.flags|=2048,Ge===null)throw Error(C(349));i||(ka&127)!==0||Vb(n,t,l)}return l}function Vb(e,t,l){e.flags|=16384,e={getSnapshot:t,value:l},t=ie.updateQueue,t===null?(t=Pf(),ie.updateQueue=t,t.stores=[e]):(l=t.stores,l===null?t.stores=[e]:l.push(e))}function Yb(e,t,l,n){t.value=l,t.getSnapshot=n,qb(t)&&Qb(e)}function Gb(e,t,l){return l(function(){qb(t)&&Qb(e)})}function qb(e){var t=e.getSnapshot;e=e.value;try{var l=t();return!tn(e,l)}catch{return!0}}function Qb(e){var t=Ro(e,2);t!==null&&Hl(t,e,2)}function Pp(e){var t=Sl();if(typeof e=="function"){var l=e;if(e=l(),So){bi(!0);try{l()}finally{bi(!1)}}}return t.memoizedState=t.baseState=e,t.queue={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:e},t}function jb(e,t,l,n){return e.baseState=l,cg(e,Be,typeof n=="function"?n:Ha)}function o3(e,t,l,n,a){if(lm(e))throw Error(C(485));if(e=t.action,e!==null){var i={payload:a,action:e,next:null,isTransition:!0,status:"pending",value:null,reason:null,listeners:[],then:function(o){i.listeners.push(o)}};$.T!==null?l(!0):i.isTransition=!1,n(i),l=t.pending,l===null?(i.next=t.pending=i,Zb(t,i)):(i.next=l.next,t.pending=l.next=i)}}function Zb(e,t){var l=t.action,n=t.payload,a=e.state;if(t.isTransition){var i=$.T,o={};o.types=i!==null?i.types:null,$.T=o;try{var u=l(a,n),r=$.S;r!==null&&r(o,u),Dy(e,t,u)}catch(s){e0(e,t,s)}finally{i!==null&&o.types!==null&&(i.types=o.types),$.T=i}}else try{i=l(a,n),Dy(e,t,i)}catch(s){e0(e,t,s)}}function Dy(e,t,l){l!==null&&typeof l=="object"&&typeof l.then=="function"?l.then(function(n){zy(e,t,n)},function(n){return e0(e,t,n)}):zy(e,t,l)}function zy(e,t,l){t.status="fulfilled",t.value=l,Xb(t),e.state=l,t=e.pending,t!==null&&(l=t.next,l===t?e.pending=null:(l=l.next,t.next=l,Zb(e,l)))}function e0(e,t,l){var n=e.pending;if(e.pending=null,n!==null){n=n.next;do t.status="rejected",t.reason=l,Xb(t),t=t.next;while(t!==n)}e.action=null}function Xb(e){e=e.listeners;for(var t=0;t<e.length;t++)(0,e[t])()}function Kb(e,t){return t}function Ly(e,t){if(fe){var l=Ge.formState;if(l!==null){e:{var n=ie;if(fe){if(Xe){t:{for(var a=Xe,i=wn;a.nodeType!==8;){if(!i){a=null;break t}if(a=xn(a.nextSibling),a===null){a=null;break t}}i=a.data,a=i==="F!"||i==="F"?a:null}if(a){Xe=xn(a.nextSibling),n=a.data==="F!";break e}}Hi(n)}n=!1}n&&(t=l[0])}}return l=Sl(),l.memoizedState=l.baseState=t,n={pending:null,lanes:0,dispatch:null,lastRenderedReducer:Kb,lastRenderedState:t},l.queue=n,l=sS.bind(null,ie,n),n.dispatch=l,n=Pp(!1),i=gg.bind(null,ie,!1,n.queue),n=Sl(),a={state:t,dispatch:null,action:e,pending:null},n.queue=a,l=o3.bind(null,ie,a,i,l),a.dispatch=l,n.memoizedState=e,[t,l,!1]}function ky(e){var t=Et();return Jb(t,Be,e)}function Jb(e,t,l){if(t=cg(e,t,Kb)[0],e=lf(Ha)[0],typeof t=="object"&&t!==null&&typeof t.then=="function")try{var n=Zs(t)}catch(o){throw o===Iu?If:o}else n=t;t=Et();var a=t.queue,i=a.dispatch;return l!==t.memoizedState&&(ie.flags|=2048,Yu(9,{destroy:void 0},u3.bind(null,a,l),null)),[n,i,e]}function u3(e,t){e.action=t}function Hy(e){var t=Et(),l=Be;if(l!==null)return Jb(t,l,e);Et(),t=t.memoizedState,l=Et();var n=l.queue.dispatch;return l.memoizedState=e,[t,n,!1]}function Yu(e,t,l,n){return e={tag:e,create:l,deps:n,inst:t,next:null},t=ie.updateQueue,t===null&&(t=Pf(),ie.updateQueue=t),l=t.lastEffect,l===null?t.lastEffect=e.next=e:(n=l.next,l.next=e,e.next=n,t.lastEffect=e),e}function $b(){return Et().memoizedState}function nf(e,t,l,n){var a=Sl();ie.flags|=e,a.memoizedState=Yu(1|t,{destroy:void 0},l,n===void 0?null:n)}function tm(e,t,l,n){var a=Et();n=n===void 0?null:n;var i=a.memoizedState.inst;Be!==null&&n!==null&&ag(n,Be.memoizedState.deps)?a.memoizedState=Yu(t,i,l,n):(ie.flags|=e,a.memoizedState=Yu(1|t,i,l,n))}function Uy(e,t){nf(8390656,8,e,t)}function fg(e,t){tm(2048,8,e,t)}function r3(e){ie.flags|=4;var t=ie.updateQueue;if(t===null)t=Pf(),ie.updateQueue=t,t.events=[e];else{var l=t.events;l===null?t.events=[e]:l.push(e)}}function Fb(e){var t=Et().memoizedState;return r3({ref:t,nextImpl:e}),function(){if((_e&2)!==0)throw Error(C(440));return t.impl.apply(void 0,arguments)}}function Wb(e,t){return tm(4,2,e,t)}function Ib(e,t){return tm(4,4,e,t)}function Pb(e,t){if(typeof t=="function"){e=e();var l=t(e);return function(){typeof l=="function"?l():t(null)}}if(t!=null)return e=e(),t.current=e,function(){t.current=null}}function eS(e,t,l){l=l!=null?l.concat([e]):null,tm(4,4,Pb.bind(null,t,e),l)}function mg(){}function tS(e,t){var l=Et();t=t===void 0?null:t;var n=l.memoizedState;return t!==null&&ag(t,n[1])?n[0]:(l.memoizedState=[e,t],e)}function lS(e,t){var l=Et();t=t===void 0?null:t;var n=l.memoizedState;if(t!==null&&ag(t,n[1]))return n[0];if(n=e(),So){bi(!0);try{e()}finally{bi(!1)}}return l.memoizedState=[n,t],n}function dg(e,t,l){return l===void 0||(ka&1073741824)!==0&&(he&261930)===0?e.memoizedState=t:(e.memoizedState=l,e=JS(),ie.lanes|=e,Vi|=e,l)}function nS(e,t,l,n){return tn(l,t)?l:Ui.current!==null?(e=dg(e,l,n),tn(e,t)||(_t=!0),e):(ka&106)===0||(ka&1073741824)!==0&&(he&261930)===0?(_t=!0,e.memoizedState=l):(e=JS(),ie.lanes|=e,Vi|=e,t)}function aS(e,t,l,n,a){var i=Oe.p;Oe.p=i!==0&&8>i?i:8;var o=$.T,u={};u.types=o!==null?o.types:null,$.T=u,gg(e,!1,t,l);try{var r=a(),s=$.S;if(s!==null&&s(u,r),r!==null&&typeof r=="object"&&typeof r.then=="function"){var d=n3(r,n);hs(e,t,d,en(e))}else hs(e,t,n,en(e))}catch(p){hs(e,t,{then:function(){},status:"rejected",reason:p},en())}finally{Oe.p=i,o!==null&&u.types!==null&&(o.types=u.types),$.T=o}}function s3(){}function t0(e,t,l,n){if(e.tag!==5)throw Error(C(476));var a=iS(e).queue;aS(e,a,t,so,l===null?s3:function(){return oS(e),l(n)})}function iS(e){var t=e.memoizedState;if(t!==null)return t;t={memoizedState:so,baseState:so,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:so},next:null};var l={};return t.next={memoizedState:l,baseState:l,baseQueue:null,queue:{pending:null,lanes:0,dispatch:null,lastRenderedReducer:Ha,lastRenderedState:l},next:null},e.memoizedState=t,e=e.alternate,e!==null&&(e.memoizedState=t),t}function oS(e){var t=iS(e);t.next===null&&(t=e.alternate.memoizedState),hs(e,t.next.queue,{},en())}function pg(){return el(Ku)}function uS(){return Et().memoizedState}function rS(){return Et().memoizedState}function c3(e){for(var t=e.return;t!==null;){switch(t.tag){case 24:case 3:var l=en();e=Ai(l);var n=_i(t,e,l);n!==null&&(Hl(n,t,l),ds(n,t,l)),t={cache:I0()},e.payload=t;return}t=t.return}}function f3(e,t,l){var n=en();l={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null},lm(e)?cS(t,l):(l=$0(e,t,l,n),l!==null&&(Hl(l,e,n),fS(l,t,n)))}function sS(e,t,l){var n=en();hs(e,t,l,n)}function hs(e,t,l,n){var a={lane:n,revertLane:0,gesture:null,action:l,hasEagerState:!1,eagerState:null,next:null};if(lm(e))cS(t,a);else{var i=e.alternate;if(e.lanes===0&&(i===null||i.lanes===0)&&(i=t.lastRenderedReducer,i!==null))try{var o=t.lastRenderedState,u=i(o,l);if(a.hasEagerState=!0,a.eagerState=u,tn(u,o))return Ff(e,t,a,0),Ge===null&&$f(),!1}catch{}if(l=$0(e,t,a,n),l!==null)return Hl(l,e,n),fS(l,t,n),!0}return!1}function gg(e,t,l,n){if(n={lane:2,revertLane:Rg(),gesture:null,action:n,hasEagerState:!1,eagerState:null,next:null},lm(e)){if(t)throw Error(C(479))}else t=$0(e,l,n,2),t!==null&&Hl(t,e,2)}function lm(e){var t=e.alternate;return e===ie||t!==null&&t===ie}function cS(e,t){Du=_f=!0;var l=e.pending;l===null?t.next=t:(t.next=l.next,l.next=t),e.pending=t}function fS(e,t,l){if((l&4194048)!==0){var n=t.lanes;n&=e.pendingLanes,l|=n,t.lanes=l,$1(e,l)}}var Mf={readContext:el,use:em,useCallback:ht,useContext:ht,useEffect:ht,useImperativeHandle:ht,useLayoutEffect:ht,useInsertionEffect:ht,useMemo:ht,useReducer:ht,useRef:ht,useState:ht,useDebugValue:ht,useDeferredValue:ht,useTransition:ht,useSyncExternalStore:ht,useId:ht,useHostTransitionStatus:ht,useFormState:ht,useActionState:ht,useOptimistic:ht,useMemoCache:ht,useCacheRefresh:ht,useEffectEvent:ht},mS={readContext:el,use:em,useCallback:function(e,t){return Sl().memoizedState=[e,t===void 0?null:t],e},useContext:el,useEffect:Uy,useImperativeHandle:function(e,t,l){l=l!=null?l.concat([e]):null,nf(4194308,4,Pb.bind(null,t,e),l)},useLayoutEffect:function(e,t){return nf(4194308,4,e,t)},useInsertionEffect:function(e,t){nf(4,2,e,t)},useMemo:function(e,t){var l=Sl();t=t===void 0?null:t;var n=e();if(So){bi(!0);try{e()}finally{bi(!1)}}return l.memoizedState=[n,t],n},useReducer:function(e,t,l){var n=Sl();if(l!==void 0){var a=l(t);if(So){bi(!0);try{l(t)}finally{bi(!1)}}}else a=t;return n.memoizedState=n.baseState=a,e={pending:null,lanes:0,dispatch:null,lastRenderedReducer:e,lastRenderedState:a},n.queue=e,e=e.dispatch=f3.bind(null,ie,e),[n.memoizedState,e]},useRef:function(e){var t=Sl();return e={current:e},t.memoizedState=e},useState:function(e){e=Pp(e);var t=e.queue,l=sS.bind(null,ie,t);return t.dispatch=l,[e.memoizedState,l]},useDebugValue:mg,useDeferredValue:function(e,t){var l=Sl();return dg(l,e,t)},useTransition:function(){var e=Pp(!1);return e=aS.bind(null,ie,e.queue,!0,!1),Sl().memoizedState=e,[!1,e]},useSyncExternalStore:function(e,t,l){var n=ie,a=Sl();if(fe){if(l===void 0)throw Error(C(407));l=l()}else{if(l=t(),Ge===null)throw Error(C(349));(he&127)!==0||Vb(n,t,l)}a.memoizedState=l;var i={value:l,getSnapshot:t};return a.queue=i,Uy(Gb.bind(null,n,i,e),[e]),n.flags|=2048,Yu(9,{destroy:void 0},Yb.bind(null,n,i,l,t),null),l},useId:function(){var e=Sl(),t=Ge.identifierPrefix;if(fe){var l=ma,n=fa;l=(n&~(1<<32-Pl(n)-1)).toString(32)+l,t="_"+t+"R_"+l,l=Of++,0<l&&(t+="H"+l.toString(32)),t+="_"}else l=a3++,t="_"+t+"r_"+l.toString(32)+"_";return e.memoizedState=t},useHostTransitionStatus:pg,useFormState:Ly,useActionState:Ly,useOptimistic:function(e){var t=Sl();t.memoizedState=t.baseState=e;var l={pending:null,lanes:0,dispatch:null,lastRenderedReducer:null,lastRenderedState:null};return t.queue=l,t=gg.bind(null,ie,!0,l),l.dispatch=t,[e,t]},useMemoCache:sg,useCacheRefresh:function(){return Sl().memoizedState=c3.bind(null,ie)},useEffectEvent:function(e){var t=Sl(),l={impl:e};return t.memoizedState=l,function(){if((_e&2)!==0)throw Error(C(440));return l.impl.apply(void 0,arguments)}}},dS={readContext:el,use:em,useCallback:tS,useContext:el,useEffect:fg,useImperativeHandle:eS,useInsertionEffect:Wb,useLayoutEffect:Ib,useMemo:lS,useReducer:lf,useRef:$b,useState:function(){return lf(Ha)},useDebugValue:mg,useDeferredValue:function(e,t){var l=Et();return nS(l,Be.memoizedState,e,t)},useTransition:function(){var e=lf(Ha)[0],t=Et().memoizedState;return[typeof e=="boolean"?e:Zs(e),t]},useSyncExternalStore:Bb,useId:uS,useHostTransitionStatus:pg,useFormState:ky,useActionState:ky,useOptimistic:function(e,t){var l=Et();return jb(l,Be,e,t)},useMemoCache:sg,useCacheRefresh:rS,useEffectEvent:Fb},m3={readContext:el,use:em,useCallback:tS,useContext:el,useEffect:fg,useImperativeHandle:eS,useInsertionEffect:Wb,useLayoutEffect:Ib,useMemo:lS,useReducer:fp,useRef:$b,useState:function(){return fp(Ha)},useDebugValue:mg,useDeferredValue:function(e,t){var l=Et();return Be===null?dg(l,e,t):nS(l,Be.memoizedState,e,t)},useTransition:function(){var e=fp(Ha)[0],t=Et().memoizedState;return[typeof e=="boolean"?e:Zs(e),t]},useSyncExternalStore:Bb,useId:uS,useHostTransitionStatus:pg,useFormState:Hy,useActionState:Hy,useOptimistic:function(e,t){var l=Et();return Be!==null?jb(l,Be,e,t):(l.baseState=e,[e,l.queue.dispatch])},useMemoCache:sg,useCacheRefresh:rS,useEffectEvent:Fb};function mp(e,t,l,n){t=e.memoizedState,l=l(n,t),l=l==null?t:qe({},t,l),e.memoizedState=l,e.lanes===0&&(e.updateQueue.baseState=l)}var l0={enqueueSetState:function(e,t,l){e=e._reactInternals;var n=en(),a=Ai(n);a.payload=t,l!=null&&(a.callback=l),t=_i(e,a,n),t!==null&&(Hl(t,e,n),ds(t,e,n))},enqueueReplaceState:function(e,t,l){e=e._reactInternals;var n=en(),a=Ai(n);a.tag=1,a.payload=t,l!=null&&(a.callback=l),t=_i(e,a,n),t!==null&&(Hl(t,e,n),ds(t,e,n))},enqueueForceUpdate:function(e,t){e=e._reactInternals;var l=en(),n=Ai(l);n.tag=2,t!=null&&(n.callback=t),t=_i(e,n,l),t!==null&&(Hl(t,e,l),ds(t,e,l))}};function By(e,t,l,n,a,i,o){return e=e.stateNode,typeof e.shouldComponentUpdate=="function"?e.shouldComponentUpdate(n,i,o):t.prototype&&t.prototype.isPureReactComponent?!Ns(l,n)||!Ns(a,i):!0}function Vy(e,t,l,n){e=t.state,typeof t.componentWillReceiveProps=="function"&&t.componentWillReceiveProps(l,n),typeof t.UNSAFE_componentWillReceiveProps=="function"&&t.UNSAFE_componentWillReceiveProps(l,n),t.state!==e&&l0.enqueueReplaceState(t,t.state,null)}function Eo(e,t){var l=t;if("ref"in t){l={};for(var n in t)n!=="ref"&&(l[n]=t[n])}if(e=e.defaultProps){l===t&&(l=qe({},l));for(var a in e)l[a]===void 0&&(l[a]=e[a])}return l}function pS(e){Sf(e)}function gS(e){console.error(e)}function hS(e){Sf(e)}function Cf(e,t){try{var l=e.onUncaughtError;l(t.value,{componentStack:t.stack})}catch(n){setTimeout(function(){throw n})}}function Yy(e,t,l){try{var n=e.onCaughtError;n(l.value,{componentStack:l.stack,errorBoundary:t.tag===1?t.stateNode:null})}catch(a){setTimeout(function(){throw a})}}function n0(e,t,l){return l=Ai(l),l.tag=3,l.payload={element:null},l.callback=function(){Cf(e,t)},l}function vS(e){return e=Ai(e),e.tag=3,e}function yS(e,t,l,n){var a=l.type.getDerivedStateFromError;if(typeof a=="function"){var i=n.value;e.payload=function(){return a(i)},e.callback=function(){Yy(t,l,n)}}var o=l.stateNode;o!==null&&typeof o.componentDidCatch=="function"&&(e.callback=function(){Yy(t,l,n),typeof a!="function"&&(Ci===null?Ci=new Set([this]):Ci.add(this));var u=n.stack;this.componentDidCatch(n.value,{componentStack:u!==null?u:""})})}function d3(e,t,l,n,a){if(l.flags|=32768,n!==null&&typeof n=="object"&&typeof n.then=="function"){if(t=l.alternate,t!==null&&ho(t,l,a,!0),l=al.current,l!==null){switch(l.tag){case 31:case 13:case 19:return ml===null?Vf():l.alternate===null&&vt===0&&(vt=3),l.flags&=-257,l.flags|=65536,l.lanes=a,n===Nf?l.flags|=16384:(t=l.updateQueue,t===null?l.updateQueue=new Set([n]):t.add(n),bp(e,n,a)),!1;case 22:return l.flags|=65536,n===Nf?l.flags|=16384:(t=l.updateQueue,t===null?(t={transitions:null,markerInstances:null,retryQueue:new Set([n])},l.updateQueue=t):(l=t.retryQueue,l===null?t.retryQueue=new Set([n]):l.add(n)),bp(e,n,a)),!1}throw Error(C(435,l.tag))}return bp(e,n,a),Vf(),!1}if(fe)return t=al.current,t!==null?((t.flags&65536)===0&&(t.flags|=256),t.flags|=65536,t.lanes=a,n!==Zp&&(e=Error(C(422),{cause:n}),As(En(e,l)))):(n!==Zp&&(t=Error(C(423),{cause:n}),As(En(t,l))),e=e.current.alternate,e.flags|=65536,a&=-a,e.lanes|=a,n=En(n,l),a=n0(e.stateNode,n,a),cp(e,a),vt!==4&&(vt=2)),!1;var i=Error(C(520),{cause:n});if(i=En(i,l),Ss===null?Ss=[i]:Ss.push(i),vt!==4&&(vt=2),t===null)return!0;n=En(n,l),l=t;do{switch(l.tag){case 3:return l.flags|=65536,e=a&-a,l.lanes|=e,e=n0(l.stateNode,n,e),cp(l,e),!1;case 1:if(t=l.type,i=l.stateNode,(l.flags&128)===0&&(typeof t.getDerivedStateFromError=="function"||i!==null&&typeof i.componentDidCatch=="function"&&(Ci===null||!Ci.has(i))))return l.flags|=65536,a&=-a,l.lanes|=a,a=vS(a),yS(a,e,l,n),cp(l,a),!1;break;case 22:if(l.memoizedState!==null)return l.flags|=65536,!1}l=l.return}while(l!==null);return!1}var hg=Error(C(461)),_t=!1;function Lt(e,t,l,n){t.child=e===null?Db(t,null,l,n):bo(t,e.child,l,n)}function Gy(e,t,l,n,a){l=l.render;var i=t.ref;if("ref"in n){var o={};for(var u in n)u!=="ref"&&(o[u]=n[u])}else o=n;return vo(t),n=ig(e,t,l,o,i,a),u=og(),e!==null&&!_t?(ug(e,t,a),Ua(e,t,a)):(fe&&u&&Wf(t),t.flags|=1,Lt(e,t,n,a),t.child)}function qy(e,t,l,n,a){if(e===null){var i=l.type;return typeof i=="function"&&!F0(i)&&i.defaultProps===void 0&&l.compare===null?(t.tag=15,t.type=i,bS(e,t,i,n,a)):(e=Pc(l.type,null,n,t,t.mode,a),e.ref=t.ref,e.return=t,t.child=e)}if(i=e.child,!yg(e,a)){var o=i.memoizedProps;if(l=l.compare,l=l!==null?l:Ns,l(o,n)&&e.ref===t.ref)return Ua(e,t,a)}return t.flags|=1,e=Ca(i,n),e.ref=t.ref,e.return=t,t.child=e}function bS(e,t,l,n,a){if(e!==null){var i=e.memoizedProps;if(Ns(i,n)&&e.ref===t.ref)if(_t=!1,t.pendingProps=n=i,yg(e,a))(e.flags&131072)!==0&&(_t=!0);else return t.lanes=e.lanes,Ua(e,t,a)}return a0(e,t,l,n,a)}function SS(e,t,l,n){var a=n.children,i=e!==null?e.memoizedState:null;if(e===null&&t.stateNode===null&&(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),n.mode==="hidden"){if((t.flags&128)!==0){if(i=i!==null?i.baseLanes|l:l,e!==null){for(n=t.child=e.child,a=0;n!==null;)a=a|n.lanes|n.childLanes,n=n.sibling;n=a&~i}else n=0,t.child=null;return Qy(e,t,i,l,n)}if((l&536870912)!==0)t.memoizedState={baseLanes:0,cachePool:null},e!==null&&tf(t,i!==null?i.cachePool:null),i!==null?Cy(t,i):Wp(),kb(t);else return n=t.lanes=536870912,Qy(e,t,i!==null?i.baseLanes|l:l,l,n)}else i!==null?(tf(t,i.cachePool),Cy(t,i),Mi(),t.memoizedState=null):(e!==null&&tf(t,null),Wp(),Mi());return Lt(e,t,a,l),t.child}function vs(e,t){return e!==null&&e.tag===22||t.stateNode!==null||(t.stateNode={_visibility:1,_pendingMarkers:null,_retryCache:null,_transitions:null}),t.sibling}function Qy(e,t,l,n,a){var i=P0();return i=i===null?null:{parent:At._currentValue,pool:i},t.memoizedState={baseLanes:l,cachePool:i},e!==null&&tf(t,null),Wp(),kb(t),e!==null&&ho(e,t,n,!0),t.childLanes=a,null}function af(e,t){return t=nm({mode:t.mode,children:t.children},e.mode),t.ref=e.ref,e.child=t,t.return=e,t}function jy(e,t,l){return bo(t,e.child,null,l),e=af(t,t.pendingProps),e.flags|=2,Jl(t),t.memoizedState=null,e}function p3(e,t,l){var n=t.pendingProps,a=(t.flags&128)!==0;if(t.flags&=-129,e===null){if(fe){if(n.mode==="hidden")return e=af(t,n),t.lanes=536870912,e.memoizedState={baseLanes:0,cachePool:null},vs(null,e);if(Ip(t),(e=Xe)?(e=SE(e,wn),e=e!==null&&e.data==="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:ki!==null?{id:fa,overflow:ma}:null,retryLane:536870912,hydrationErrors:null},l=Nb(e),l.return=t,t.child=l,Jt=t,Xe=null)):e=null,e===null)throw Hi(t);return t.lanes=536870912,null}return af(t,n)}var i=e.memoizedState;if(i!==null){var o=i.dehydrated;if(Ip(t),a)if(t.flags&256)t.flags&=-257,t=jy(e,t,l);else if(t.memoizedState!==null)t.child=e.child,t.flags|=128,t=null;else throw Error(C(558));else if(_t||ho(e,t,l,!1),a=(l&e.childLanes)!==0,_t||a){if(Ui.current===null){if(n=Ge,n!==null&&(o=F1(n,l),o!==0&&o!==i.retryLane))throw i.retryLane=o,Ro(e,o),Hl(n,e,o),hg;Vf()}t=jy(e,t,l)}else e=i.treeContext,Xe=xn(o.nextSibling),Jt=t,fe=!0,Ri=null,wn=!1,e!==null&&Ab(t,e),t=af(t,n),t.flags|=134221824;return t}return e=Ca(e.child,{mode:n.mode,children:n.children}),e.ref=t.ref,t.child=e,e.return=t,e}function mu(e,t){var l=t.ref;if(l===null)e!==null&&e.ref!==null&&(t.flags|=4194816);else{if(typeof l!="function"&&typeof l!="object")throw Error(C(284));(e===null||e.ref!==l)&&(t.flags|=4194816)}}function a0(e,t,l,n,a){return vo(t),l=ig(e,t,l,n,void 0,a),n=og(),e!==null&&!_t?(ug(e,t,a),Ua(e,t,a)):(fe&&n&&Wf(t),t.flags|=1,Lt(e,t,l,a),t.child)}function Zy(e,t,l,n,a,i){return vo(t),t.updateQueue=null,l=Ub(t,n,l,a),Hb(e),n=og(),e!==null&&!_t?(ug(e,t,i),Ua(e,t,i)):(fe&&n&&Wf(t),t.flags|=1,Lt(e,t,l,i),t.child)}function Xy(e,t,l,n,a){if(vo(t),t.stateNode===null){var i=xu,o=l.contextType;typeof o=="object"&&o!==null&&(i=el(o)),i=new l(n,i),t.memoizedState=i.state!==null&&i.state!==void 0?i.state:null,i.updater=l0,t.stateNode=i,i._reactInternals=t,i=t.stateNode,i.props=n,i.state=t.memoizedState,i.refs={},tg(t),o=l.contextType,i.context=typeof o=="object"&&o!==null?el(o):xu,i.state=t.memoizedState,o=l.getDerivedStateFromProps,typeof o=="function"&&(mp(t,l,o,n),i.state=t.memoizedState),typeof l.getDerivedStateFromProps=="function"||typeof i.getSnapshotBeforeUpdate=="function"||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(o=i.state,typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount(),o!==i.state&&l0.enqueueReplaceState(i,i.state,null),gs(t,n,i,a),ps(),i.state=t.memoizedState),typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!0}else if(e===null){i=t.stateNode;var u=t.memoizedProps,r=Eo(l,u);i.props=r;var s=i.context,d=l.contextType;o=xu,typeof d=="object"&&d!==null&&(o=el(d));var p=l.getDerivedStateFromProps;d=typeof p=="function"||typeof i.getSnapshotBeforeUpdate=="function",u=t.pendingProps!==u,d||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(u||s!==o)&&Vy(t,i,n,o),vi=!1;var f=t.memoizedState;i.state=f,gs(t,n,i,a),ps(),s=t.memoizedState,u||f!==s||vi?(typeof p=="function"&&(mp(t,l,p,n),s=t.memoizedState),(r=vi||By(t,l,r,n,f,s,o))?(d||typeof i.UNSAFE_componentWillMount!="function"&&typeof i.componentWillMount!="function"||(typeof i.componentWillMount=="function"&&i.componentWillMount(),typeof i.UNSAFE_componentWillMount=="function"&&i.UNSAFE_componentWillMount()),typeof i.componentDidMount=="function"&&(t.flags|=4194308)):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),t.memoizedProps=n,t.memoizedState=s),i.props=n,i.state=s,i.context=o,n=r):(typeof i.componentDidMount=="function"&&(t.flags|=4194308),n=!1)}else{i=t.stateNode,$p(e,t),o=t.memoizedProps,d=Eo(l,o),i.props=d,p=t.pendingProps,f=i.context,s=l.contextType,r=xu,typeof s=="object"&&s!==null&&(r=el(s)),u=l.getDerivedStateFromProps,(s=typeof u=="function"||typeof i.getSnapshotBeforeUpdate=="function")||typeof i.UNSAFE_componentWillReceiveProps!="function"&&typeof i.componentWillReceiveProps!="function"||(o!==p||f!==r)&&Vy(t,i,n,r),vi=!1,f=t.memoizedState,i.state=f,gs(t,n,i,a),ps();var g=t.memoizedState;o!==p||f!==g||vi||e!==null&&e.dependencies!==null&&Tf(e.dependencies)?(typeof u=="function"&&(mp(t,l,u,n),g=t.memoizedState),(d=vi||By(t,l,d,n,f,g,r)||e!==null&&e.dependencies!==null&&Tf(e.dependencies))?(s||typeof i.UNSAFE_componentWillUpdate!="function"&&typeof i.componentWillUpdate!="function"||(typeof i.componentWillUpdate=="function"&&i.componentWillUpdate(n,g,r),typeof i.UNSAFE_componentWillUpdate=="function"&&i.UNSAFE_componentWillUpdate(n,g,r)),typeof i.componentDidUpdate=="function"&&(t.flags|=4),typeof i.getSnapshotBeforeUpdate=="function"&&(t.flags|=1024)):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),t.memoizedProps=n,t.memoizedState=g),i.props=n,i.state=g,i.context=r,n=d):(typeof i.componentDidUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=4),typeof i.getSnapshotBeforeUpdate!="function"||o===e.memoizedProps&&f===e.memoizedState||(t.flags|=1024),n=!1)}return i=n,mu(e,t),n=(t.flags&128)!==0,i||n?(i=t.stateNode,l=n&&typeof l.getDerivedStateFromError!="function"?null:i.render(),t.flags|=1,e!==null&&n?(t.child=bo(t,e.child,null,a),t.child=bo(t,null,l,a)):Lt(e,t,l,a),t.memoizedState=i.state,e=t.child):e=Ua(e,t,a),e}function Ky(e,t,l,n){return go(),t.flags|=256,Lt(e,t,l,n),t.child}var i0={dehydrated:null,treeContext:null,retryLane:0,hydrationErrors:null};function o0(e){return{baseLanes:e,cachePool:Ob()}}function u0(e,t,l){return e=e!==null?e.childLanes&~l:0,t&&(e|=Fl),e}function ES(e,t,l){var n=t.pendingProps,a=!1,i=(t.flags&128)!==0,o;if((o=i)||(o=e!==null&&e.memoizedState===null?!1:(ll.current&2)!==0),o&&(a=!0,t.flags&=-129),o=(t.flags&32)!==0,t.flags&=-33,e===null){if(fe){if(a?Oi(t):Mi(),(e=Xe)?(e=SE(e,wn),e=e!==null&&e.data!=="&"?e:null,e!==null&&(t.memoizedState={dehydrated:e,treeContext:ki!==null?{id:fa,overflow:ma}:null,retryLane:536870912,hydrationErrors:null},l=Nb(e),l.return=t,t.child=l,Jt=t,Xe=null)):e=null,e===null)throw Hi(t);return Mg(e)?t.lanes=32:t.lanes=536870912,null}return i=n.children,n=n.fallback,a?(Mi(),a=t.mode,i=nm({mode:"hidden",children:i},a),n=co(n,a,l,null),i.return=t,n.return=t,i.sibling=n,t.child=i,n=t.child,n.memoizedState=o0(l),n.childLanes=u0(e,o,l),t.memoizedState=i0,vs(null,n)):(Oi(t),vg(t,i))}var u=e.memoizedState;if(u!==null){var r=u.dehydrated;if(r!==null)return g3(e,t,i,o,n,r,u,l)}return a?(Mi(),a=n.fallback,i=t.mode,u=e.child,r=u.sibling,n=Ca(u,{mode:"hidden",children:n.children}),n.subtreeFlags=u.subtreeFlags&1206910976,r!==null?a=Ca(r,a):(a=co(a,i,l,null),a.flags|=2),a.return=t,n.return=t,n.sibling=a,t.child=n,vs(null,n),n=t.child,a=e.child.memoizedState,a===null?a=o0(l):(i=a.cachePool,i!==null?(u=At._currentValue,i=i.parent!==u?{parent:u,pool:u}:i):i=Ob(),a={baseLanes:a.baseLanes|l,cachePool:i}),n.memoizedState=a,n.childLanes=u0(e,o,l),t.memoizedState=i0,vs(e.child,n)):(Oi(t),l=e.child,e=l.sibling,l=Ca(l,{mode:"visible",children:n.children}),l.return=t,l.sibling=null,e!==null&&(o=t.deletions,o===null?(t.deletions=[e],t.flags|=16):o.push(e)),t.child=l,t.memoizedState=null,l)}function vg(e,t){return t=nm({mode:"visible",children:t},e.mode),t.return=e,e.child=t}function nm(e,t){return e=kl(22,e,null,t),e.lanes=0,e}function Vc(e,t,l){return bo(t,e.child,null,l),e=vg(t,t.pendingProps.children),e.flags|=2,t.memoizedState=null,e}function g3(e,t,l,n,a,i,o,u){if(l)return t.flags&256?(Oi(t),t.flags&=-257,Vc(e,t,u)):t.memoizedState!==null?(Mi(),t.child=e.child,t.flags|=128,null):(Mi(),i=a.fallback,o=t.mode,a=nm({mode:"visible",children:a.children},o),i=co(i,o,u,null),i.flags|=2,a.return=t,i.return=t,a.sibling=i,t.child=a,bo(t,e.child,null,u),a=t.child,a.memoizedState=o0(u),a.childLanes=u0(e,n,u),t.memoizedState=i0,vs(null,a));if(Oi(t),Mg(i)){if(n=i.nextSibling&&i.nextSibling.dataset,n)var r=n.dgst;return n=r,n!==""&&(a=Error(C(419)),a.stack="",a.digest=n,As({value:a,source:null,stack:null})),Vc(e,t,u)}if(_t||ho(e,t,u,!1),n=(u&e.childLanes)!==0,_t||n){if(Ui.current!==null)return Vc(e,t,u);if(n=Ge,n!==null&&(a=F1(n,u),a!==0&&a!==o.retryLane))throw o.retryLane=a,Ro(e,a),Hl(n,e,a),hg;return D0(i)||Vf(),Vc(e,t,u)}return D0(i)?(t.flags|=192,t.child=e.child,null):(e=o.treeContext,Xe=xn(i.nextSibling),Jt=t,fe=!0,Ri=null,wn=!1,e!==null&&Ab(t,e),t=vg(t,a.children),t.flags|=134221824,t)}function Jy(e,t,l){e.lanes|=t;var n=e.alternate;n!==null&&(n.lanes|=t),ef(e.return,t,l)}function $y(e){for(var t=null;e!==null;){var l=e.alternate;l!==null&&Af(l)===null&&(t=e),e=e.sibling}return t}function Yc(e,t,l,n,a,i){var o=e.memoizedState;o===null?e.memoizedState={isBackwards:t,rendering:null,renderingStartTime:0,last:n,tail:l,tailMode:a,treeForkCount:i}:(o.isBackwards=t,o.rendering=null,o.renderingStartTime=0,o.last=n,o.tail=l,o.tailMode=a,o.treeForkCount=i)}function dp(e){var t=e.child;for(e.child=null;t!==null;){var l=t.sibling;t.sibling=e.child,e.child=t,t=l}}function r0(e,t,l){var n=t.pendingProps,a=n.revealOrder,i=n.tail;n=n.children;var o=ll.current;if(t.flags&128)return Os(t,o),null;var u=(o&2)!==0;if(u?(o=o&1|2,t.flags|=128):o&=1,Os(t,o),a==="backwards"&&e!==null?(dp(e),Lt(e,t,n,l),dp(e)):Lt(e,t,n,l),n=fe?Rs:0,!u&&e!==null&&(e.flags&128)!==0)e:for(e=t.child;e!==null;){if(e.tag===13)e.memoizedState!==null&&Jy(e,l,t);else if(e.tag===19)Jy(e,l,t);else if(e.child!==null){e.child.return=e,e=e.child;continue}if(e===t)break e;for(;e.sibling===null;){if(e.return===null||e.return===t)break e;e=e.return}e.sibling.return=e.return,e=e.sibling}switch(a){case"backwards":l=$y(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null,dp(t)),Yc(t,!0,a,null,i,n);break;case"unstable_legacy-backwards":for(l=null,a=t.child,t.child=null;a!==null;){if(e=a.alternate,e!==null&&Af(e)===null){t.child=a;break}e=a.sibling,a.sibling=l,l=a,a=e}Yc(t,!0,l,null,i,n);break;case"together":Yc(t,!1,null,null,void 0,n);break;case"independent":t.memoizedState=null;break;default:l=$y(t.child),l===null?(a=t.child,t.child=null):(a=l.sibling,l.sibling=null),Yc(t,!1,a,l,i,n)}return t.child}function Fy(e,t,l){var n=t.pendingProps;return Ei(t,t.type,n.value),Lt(e,t,n.children,l),t.child}function Ua(e,t,l){if(e!==null&&(t.dependencies=e.dependencies),Vi|=t.lanes,(l&t.childLanes)===0)if(e!==null){if(ho(e,t,l,!1),(l&t.childLanes)===0)return null}else return null;if(e!==null&&t.child!==e.child)throw Error(C(153));if(t.child!==null){for(e=t.child,l=Ca(e,e.pendingProps),t.child=l,l.return=t;e.sibling!==null;)e=e.sibling,l=l.sibling=Ca(e,e.pendingProps),l.return=t;l.sibling=null}return t.child}function yg(e,t){return(e.lanes&t)!==0?!0:(e=e.dependencies,!!(e!==null&&Tf(e)))}function h3(e,t,l){switch(t.tag){case 3:hf(t,t.stateNode.containerInfo),Ei(t,At,e.memoizedState.cache),go();break;case 27:case 5:kp(t);break;case 4:hf(t,t.stateNode.containerInfo);break;case 10:Ei(t,t.type,t.memoizedProps.value);break;case 31:if(t.memoizedState!==null)return t.flags|=128,Ip(t),null;break;case 13:var n=t.memoizedState;if(n!==null){if(n.dehydrated!==null)return Oi(t),t.flags|=128,null;n=ho(e,t,l,!1);var a=t.child.childLanes;return n||(l&a)!==0?ES(e,t,l):(Oi(t),e=Ua(e,t,l),e!==null?e.sibling:null)}Oi(t);break;case 19:if(t.flags&128)return r0(e,t,l);if(a=(e.flags&128)!==0,n=(l&t.childLanes)!==0,n||(ho(e,t,l,!1),n=(l&t.childLanes)!==0),a){if(n)return r0(e,t,l);t.flags|=128}if(a=t.memoizedState,a!==null&&(a.rendering=null,a.tail=null,a.lastEffect=null),Os(t,ll.current),n)break;return null;case 22:return t.lanes=0,SS(e,t,l,t.pendingProps);case 24:Ei(t,At,e.memoizedState.cache)}return Ua(e,t,l)}function wS(e,t,l){if(e!==null)if(e.memoizedProps!==t.pendingProps)_t=!0;else{if(!yg(e,l)&&(t.flags&128)===0)return _t=!1,h3(e,t,l);_t=(e.flags&131072)!==0}else _t=!1,fe&&(t.flags&1048576)!==0&&Rb(t,Rs,t.index);switch(t.lanes=0,t.tag){case 16:e:{var n=t.pendingProps;if(e=io(t.elementType),t.type=e,typeof e=="function")F0(e)?(n=Eo(e,n),t.tag=1,t=Xy(null,t,e,n,l)):(t.tag=0,t=a0(null,t,e,n,l));else{if(e!=null){var a=e.$$typeof;if(a===U0){t.tag=11,t=Gy(null,t,e,n,l);break e}else if(a===B0){t.tag=14,t=qy(null,t,e,n,l);break e}else if(a===sa){t.tag=10,t.type=e,t=Fy(null,t,l);break e}}throw t=zp(e)||e,Error(C(306,t,""))}}return t;case 0:return a0(e,t,t.type,t.pendingProps,l);case 1:return n=t.type,a=Eo(n,t.pendingProps),Xy(e,t,n,a,l);case 3:e:{if(hf(t,t.stateNode.containerInfo),e===null)throw Error(C(387));n=t.pendingProps;var i=t.memoizedState;a=i.element,$p(e,t),gs(t,n,null,l);var o=t.memoizedState;if(n=o.cache,Ei(t,At,n),n!==i.cache&&Kp(t,[At],l,!0),ps(),n=o.element,i.isDehydrated)if(i={element:n,isDehydrated:!1,cache:o.cache},t.updateQueue.baseState=i,t.memoizedState=i,t.flags&256){t=Ky(e,t,n,l);break e}else if(n!==a){a=En(Error(C(424)),t),As(a),t=Ky(e,t,n,l);break e}else for(e=t.stateNode.containerInfo,e.nodeType===9?e=e.body:e=e.nodeName==="HTML"?e.ownerDocument.body:e,Xe=xn(e.firstChild),Jt=t,fe=!0,Ri=null,wn=!0,l=Db(t,null,n,l),t.child=l;l;)l.flags=l.flags&-3|134221824,l=l.sibling;else{if(go(),n===a){t=Ua(e,t,l);break e}Lt(e,t,n,l)}t=t.child}return t;case 26:return mu(e,t),e===null?(l=x1(t.type,null,t.pendingProps,null))?t.memoizedState=l:fe||(t.stateNode=fE(t.type,t.pendingProps,Ni.current,t)):t.memoizedState=x1(t.type,e.memoizedProps,t.pendingProps,e.memoizedState),null;case 27:return kp(t),e===null&&fe&&(n=t.stateNode=EE(t.type,t.pendingProps,Ni.current),Jt=t,wn=!0,a=Xe,Gi(t.type)?(z0=a,Xe=xn(n.firstChild)):Xe=a),Lt(e,t,t.pendingProps.children,l),mu(e,t),e===null&&(t.flags|=4194304),t.child;case 5:return e===null&&fe&&((a=n=Xe)&&(n=rA(n,t.type,t.pendingProps,wn),n!==null?(t.stateNode=n,Jt=t,Xe=xn(n.firstChild),wn=!1,a=!0):a=!1),a||Hi(t)),kp(t),a=t.type,i=t.pendingProps,o=e!==null?e.memoizedProps:null,n=i.children,O0(a,i)?n=null:o!==null&&O0(a,o)&&(t.flags|=32),t.memoizedState!==null&&(a=ig(e,t,i3,null,null,l),Ku._currentValue=a),mu(e,t),Lt(e,t,n,l),t.child;case 6:return e===null&&fe&&((e=l=Xe)&&(l=sA(l,t.pendingProps,wn),l!==null?(t.stateNode=l,Jt=t,Xe=null,e=!0):e=!1),e||Hi(t)),null;case 13:return ES(e,t,l);case 4:return hf(t,t.stateNode.containerInfo),n=t.pendingProps,e===null?t.child=bo(t,null,n,l):Lt(e,t,n,l),t.child;case 11:return Gy(e,t,t.type,t.pendingProps,l);case 7:return n=t.pendingProps,mu(e,t),Lt(e,t,n,l),t.child;case 8:return Lt(e,t,t.pendingProps.children,l),t.child;case 12:return Lt(e,t,t.pendingProps.children,l),t.child;case 10:return Fy(e,t,l);case 9:return a=t.type._context,n=t.pendingProps.children,vo(t),a=el(a),n=n(a),t.flags|=1,Lt(e,t,n,l),t.child;case 14:return qy(e,t,t.type,t.pendingProps,l);case 15:return bS(e,t,t.type,t.pendingProps,l);case 19:return r0(e,t,l);case 31:return p3(e,t,l);case 22:return SS(e,t,l,t.pendingProps);case 24:return vo(t),n=el(At),e===null?(a=P0(),a===null&&(a=Ge,i=I0(),a.pooledCache=i,i.refCount++,i!==null&&(a.pooledCacheLanes|=l),a=i),t.memoizedState={parent:n,cache:a},tg(t),Ei(t,At,a)):((e.lanes&l)!==0&&($p(e,t),gs(t,null,null,l),ps()),a=e.memoizedState,i=t.memoizedState,a.parent!==n?(a={parent:n,cache:n},t.memoizedState=a,t.lanes===0&&(t.memoizedState=t.updateQueue.baseState=a),Ei(t,At,n)):(n=i.cache,Ei(t,At,n),n!==a.cache&&Kp(t,[At],l,!0))),Lt(e,t,t.pendingProps.children,l),t.child;case 30:return t.stateNode===null&&(t.stateNode={autoName:null,paired:null,clones:null,ref:null}),n=t.pendingProps,n.name!=null&&n.name!=="auto"?t.flags|=e===null?18882560:18874368:fe&&Wf(t),e!==null&&e.memoizedProps.name!==n.name?t.flags|=4194816:mu(e,t),Lt(e,t,n.children,l),t.child;case 29:throw t.pendingProps}throw Error(C(156,t.tag))}function _a(e){e.flags|=4}function pp(e,t,l,n,a){var i;if((i=(e.mode&32)!==0)&&(i=l===null?R1(t,n):R1(t,n)&&(n.src!==l.src||n.srcSet!==l.srcSet)),i){if(e.flags|=16777216,(a&335544128)===a)if(e.stateNode.complete)e.flags|=8192;else if(WS())e.flags|=8192;else throw mo=Nf,eg}else e.flags&=-16777217}function Wy(e,t){if(t.type!=="stylesheet"||(t.state.loading&4)!==0)e.flags&=-16777217;else if(e.flags|=16777216,!NE(t))if(WS())e.flags|=8192;else throw mo=Nf,eg}function Gc(e,t){t!==null&&(e.flags|=4),e.flags&16384&&(t=e.tag!==22?K1():536870912,e.lanes|=t,Gu|=t)}function es(e,t){if(!fe)switch(e.tailMode){case"visible":break;case"collapsed":for(var l=e.tail,n=null;l!==null;)l.alternate!==null&&(n=l),l=l.sibling;n===null?t||e.tail===null?e.tail=null:e.tail.sibling=null:n.sibling=null;break;default:for(t=e.tail,l=null;t!==null;)t.alternate!==null&&(l=t),t=t.sibling;l===null?e.tail=null:l.sibling=null}}function Ze(e){var t=e.alternate!==null&&e.alternate.child===e.child,l=0,n=0;if(t)for(var a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags&1206910976,n|=a.flags&1206910976,a.return=e,a=a.sibling;else for(a=e.child;a!==null;)l|=a.lanes|a.childLanes,n|=a.subtreeFlags,n|=a.flags,a.return=e,a=a.sibling;return e.subtreeFlags|=n,e.childLanes=l,t}function v3(e,t,l){var n=t.pendingProps;switch(W0(t),t.tag){case 16:case 15:case 0:case 11:case 7:case 8:case 12:case 9:case 14:return Ze(t),null;case 1:return Ze(t),null;case 3:return l=t.stateNode,n=null,e!==null&&(n=e.memoizedState.cache),t.memoizedState.cache!==n&&(t.flags|=2048),Da(At),Uu(),l.pendingContext&&(l.context=l.pendingContext,l.pendingContext=null),(e===null||e.child===null)&&(cu(t)?_a(t):e===null||e.memoizedState.isDehydrated&&(t.flags&256)===0||(t.flags|=1024,sp())),Ze(t),null;case 26:var a=t.type,i=t.memoizedState;return e===null?(_a(t),i!==null?(Ze(t),Wy(t,i)):(Ze(t),pp(t,a,null,n,l))):i?i!==e.memoizedState?(_a(t),Ze(t),Wy(t,i)):(Ze(t),t.flags&=-16777217):(e=e.memoizedProps,e!==n&&_a(t),Ze(t),pp(t,a,e,n,l)),null;case 27:if(vf(t),l=Ni.current,a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(!n){if(t.stateNode===null)throw Error(C(166));return Ze(t),t.subtreeFlags&=-33554433,null}e=da.current,cu(t)?Ty(t,e):(e=EE(a,n,l),t.stateNode=e,_a(t))}return Ze(t),t.subtreeFlags&=-33554433,null;case 5:if(vf(t),a=t.type,e!==null&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(!n){if(t.stateNode===null)throw Error(C(166));return Ze(t),t.subtreeFlags&=-33554433,null}if(i=da.current,cu(t))Ty(t,i);else{var o=zs(Ni.current);switch(i){case 1:i=o.createElementNS("http://www.w3.org/2000/svg",a);break;case 2:i=o.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;default:switch(a){case"svg":i=o.createElementNS("http://www.w3.org/2000/svg",a);break;case"math":i=o.createElementNS("http://www.w3.org/1998/Math/MathML",a);break;case"script":i=o.createElement("div"),i.innerHTML="<script><\/script>",i=i.removeChild(i.firstChild);break;case"select":i=typeof n.is=="string"?o.createElement("select",{is:n.is}):o.createElement("select"),n.multiple?i.multiple=!0:n.size&&(i.size=n.size);break;default:i=typeof n.is=="string"?o.createElement(a,{is:n.is}):o.createElement(a)}}i[Pt]=t,i[Bl]=n;e:for(o=t.child;o!==null;){if(o.tag===5||o.tag===6)i.appendChild(o.stateNode);else if(o.tag!==4&&o.tag!==27&&o.child!==null){o.child.return=o,o=o.child;continue}if(o===t)break e;for(;o.sibling===null;){if(o.return===null||o.return===t)break e;o=o.return}o.sibling.return=o.return,o=o.sibling}t.stateNode=i;e:switch(nl(i,a,n),a){case"button":case"input":case"select":case"textarea":n=!!n.autoFocus;break e;case"img":n=!0;break e;default:n=!1}n&&_a(t)}}return Ze(t),t.subtreeFlags&=-33554433,pp(t,t.type,e===null?null:e.memoizedProps,t.pendingProps,l),null;case 6:if(e&&t.stateNode!=null)e.memoizedProps!==n&&_a(t);else{if(typeof n!="string"&&t.stateNode===null)throw Error(C(166));if(e=Ni.current,cu(t)){if(e=t.stateNode,l=t.memoizedProps,n=null,a=Jt,a!==null)switch(a.tag){case 27:case 5:n=a.memoizedProps}e[Pt]=t,e=!!(e.nodeValue===l||n!==null&&n.suppressHydrationWarning===!0||sE(e.nodeValue,l)),e||Hi(t,!0)}else e=zs(e).createTextNode(n),e[Pt]=t,t.stateNode=e}return Ze(t),null;case 31:if(l=t.memoizedState,e===null||e.memoizedState!==null){if(n=cu(t),l!==null){if(e===null){if(!n)throw Error(C(318));if(e=t.memoizedState,e=e!==null?e.dehydrated:null,!e)throw Error(C(557));e[Pt]=t}else go(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),e=!1}else l=sp(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=l),e=!0;if(!e)return t.flags&256?(Jl(t),t):(Jl(t),null);if((t.flags&128)!==0)throw Error(C(558))}return Ze(t),null;case 13:if(n=t.memoizedState,e===null||e.memoizedState!==null&&e.memoizedState.dehydrated!==null){if(a=cu(t),n!==null&&n.dehydrated!==null){if(e===null){if(!a)throw Error(C(318));if(a=t.memoizedState,a=a!==null?a.dehydrated:null,!a)throw Error(C(317));a[Pt]=t}else go(),(t.flags&128)===0&&(t.memoizedState=null),t.flags|=4;Ze(t),a=!1}else a=sp(),e!==null&&e.memoizedState!==null&&(e.memoizedState.hydrationErrors=a),a=!0;if(!a)return t.flags&256?(Jl(t),t):(Jl(t),null)}return Jl(t),(t.flags&128)!==0?(t.lanes=l,t):(l=n!==null,e=e!==null&&e.memoizedState!==null,l&&(n=t.child,a=null,n.alternate!==null&&n.alternate.memoizedState!==null&&n.alternate.memoizedState.cachePool!==null&&(a=n.alternate.memoizedState.cachePool.pool),i=null,n.memoizedState!==null&&n.memoizedState.cachePool!==null&&(i=n.memoizedState.cachePool.pool),i!==a&&(n.flags|=2048)),l!==e&&l&&(t.child.flags|=8192),Gc(t,t.updateQueue),Ze(t),null);case 4:return Uu(),e===null&&Ag(t.stateNode.containerInfo),t.flags|=67108864,Ze(t),null;case 10:return Da(t.type),Ze(t),null;case 19:if(ng(t),n=t.memoizedState,n===null)return Ze(t),null;if(a=(t.flags&128)!==0,i=n.rendering,i===null)if(a)es(n,!1);else{if(vt!==0||e!==null&&(e.flags&128)!==0)for(e=t.child;e!==null;){if(i=Af(e),i!==null){for(t.flags|=128,es(n,!1),e=i.updateQueue,t.updateQueue=e,Gc(t,e),t.subtreeFlags=0,e=l,l=t.child;l!==null;)Tb(l,e),l=l.sibling;return Os(t,ll.current&1|2),fe&&Oa(t,n.treeForkCount),t.child}e=e.sibling}n.tail!==null&&Wl()>Uf&&(t.flags|=128,a=!0,es(n,!1),t.lanes=4194304)}else{if(!a)if(e=Af(i),e!==null){if(t.flags|=128,a=!0,e=e.updateQueue,t.updateQueue=e,Gc(t,e),es(n,!0),n.tail===null&&n.tailMode!=="collapsed"&&n.tailMode!=="visible"&&!i.alternate&&!fe)return Ze(t),null}else 2*Wl()-n.renderingStartTime>Uf&&l!==536870912&&(t.flags|=128,a=!0,es(n,!1),t.lanes=4194304);n.isBackwards?(i.sibling=t.child,t.child=i):(e=n.last,e!==null?e.sibling=i:t.child=i,n.last=i)}if(n.tail!==null){e=n.tail;e:{for(l=e;l!==null;){if(l.alternate!==null){l=!1;break e}l=l.sibling}l=!0}return n.rendering=e,n.tail=e.sibling,n.renderingStartTime=Wl(),e.sibling=null,i=ll.current,i=a?i&1|2:i&1,n.tailMode==="visible"||n.tailMode==="collapsed"||!l||fe?Os(t,i):(l=i,Ke(al,t),Ke(ll,l),ml===null&&(ml=t)),fe&&Oa(t,n.treeForkCount),e}return Ze(t),null;case 22:case 23:return Jl(t),lg(),n=t.memoizedState!==null,e!==null?e.memoizedState!==null!==n&&(t.flags|=8192):n&&(t.flags|=8192),n?(l&536870912)!==0&&(t.flags&128)===0&&(Ze(t),t.subtreeFlags&6&&(t.flags|=8192)):Ze(t),l=t.updateQueue,l!==null&&Gc(t,l.retryQueue),l=null,e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),n=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(n=t.memoizedState.cachePool.pool),n!==l&&(t.flags|=2048),e!==null&&tl(fo),null;case 24:return l=null,e!==null&&(l=e.memoizedState.cache),t.memoizedState.cache!==l&&(t.flags|=2048),Da(At),Ze(t),null;case 25:return null;case 30:return t.flags|=33554432,Ze(t),null}throw Error(C(156,t.tag))}function y3(e,t){switch(W0(t),t.tag){case 1:return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 3:return Da(At),Uu(),e=t.flags,(e&65536)!==0&&(e&128)===0?(t.flags=e&-65537|128,t):null;case 26:case 27:case 5:return vf(t),null;case 31:if(t.memoizedState!==null){if(Jl(t),t.alternate===null)throw Error(C(340));go()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 13:if(Jl(t),e=t.memoizedState,e!==null&&e.dehydrated!==null){if(t.alternate===null)throw Error(C(340));go()}return e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 19:return ng(t),e=t.flags,e&65536?(t.flags=e&-65537|128,e=t.memoizedState,e!==null&&(e.rendering=null,e.tail=null),t.flags|=4,t):null;case 4:return Uu(),null;case 10:return Da(t.type),null;case 22:case 23:return Jl(t),lg(),e!==null&&tl(fo),e=t.flags,e&65536?(t.flags=e&-65537|128,t):null;case 24:return Da(At),null;case 25:return null;default:return null}}function xS(e,t){switch(W0(t),t.tag){case 3:Da(At),Uu();break;case 26:case 27:case 5:vf(t);break;case 4:Uu();break;case 31:t.memoizedState!==null&&Jl(t);break;case 13:Jl(t);break;case 19:ng(t);break;case 10:Da(t.type);break;case 22:case 23:Jl(t),lg(),e!==null&&tl(fo);break;case 24:Da(At)}}function Xs(e,t){try{var l=t.updateQueue,n=l!==null?l.lastEffect:null;if(n!==null){var a=n.next;l=a;do{if((l.tag&e)===e){n=void 0;var i=l.create,o=l.inst;n=i(),o.destroy=n}l=l.next}while(l!==a)}}catch(u){He(t,t.return,u)}}function Bi(e,t,l){try{var n=t.updateQueue,a=n!==null?n.lastEffect:null;if(a!==null){var i=a.next;n=i;do{if((n.tag&e)===e){var o=n.inst,u=o.destroy;if(u!==void 0){o.destroy=void 0,a=t;var r=l,s=u;try{s()}catch(d){He(a,r,d)}}}n=n.next}while(n!==i)}}catch(d){He(t,t.return,d)}}function TS(e){var t=e.updateQueue;if(t!==null){var l=e.stateNode;try{Lb(t,l)}catch(n){He(e,e.return,n)}}}function NS(e,t,l){l.props=Eo(e.type,e.memoizedProps),l.state=e.memoizedState;try{l.componentWillUnmount()}catch(n){He(e,t,n)}}function ua(e,t){try{var l=e.ref;if(l!==null){switch(e.tag){case 26:case 27:case 5:var n=e.stateNode;break;case 30:var a=e.stateNode,i=La(e.memoizedProps,a);(a.ref===null||a.ref.name!==i)&&(a.ref=gE(i)),n=a.ref;break;case 7:if(e.stateNode===null){var o=new ln(e);Ul(e.child,!1,oA,o,void 0,void 0),e.stateNode=o}n=e.stateNode;break;default:n=e.stateNode}typeof l=="function"?e.refCleanup=l(n):l.current=n}}catch(u){He(e,t,u)}}function It(e,t){var l=e.ref,n=e.refCleanup;if(l!==null)if(typeof n=="function")try{n()}catch(a){He(e,t,a)}finally{e.refCleanup=null,e=e.alternate,e!=null&&(e.refCleanup=null)}else if(typeof l=="function")try{l(null)}catch(a){He(e,t,a)}else l.current=null}function Df(e,t){if((e.tag===5||e.tag===27||e.tag===6)&&e.alternate===null&&t!==null)for(var l=0;l<t.length;l++)bE(e.stateNode,t[l])}function Iy(e){for(var t=e.return;t!==null&&(Sg(t)&&bE(e.stateNode,t.stateNode),!bg(t));)t=t.return}function ys(e){for(var t=e.return;t!==null&&(Sg(t)&&uA(e.stateNode,t.stateNode),!bg(t));)t=t.return}function bg(e){return e.tag===5||e.tag===3||e.tag===27}function Sg(e){return e&&e.tag===7&&e.stateNode!==null}function s0(e){var t=e.type,l=e.memoizedProps,n=e.stateNode;try{e:switch(t){case"button":case"input":case"select":case"textarea":l.autoFocus&&n.focus();break e;case"img":l.src?n.src=l.src:l.srcSet&&(n.srcset=l.srcSet)}}catch(a){He(e,e.return,a)}}function gp(e,t,l){try{var n=e.stateNode;q3(n,e.type,l,t),n[Bl]=t}catch(a){He(e,e.return,a)}}function RS(e){return e.tag===5||e.tag===3||e.tag===26||e.tag===27&&Gi(e.type)||e.tag===4}function hp(e){e:for(;;){for(;e.sibling===null;){if(e.return===null||RS(e.return))return null;e=e.return}for(e.sibling.return=e.return,e=e.sibling;e.tag!==5&&e.tag!==6&&e.tag!==18;){if(e.tag===27&&Gi(e.type)||e.flags&2||e.child===null||e.tag===4)continue e;e.child.return=e,e=e.child}if(!(e.flags&2))return e.stateNode}}function c0(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?(l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l).insertBefore(a,t):(t=l.nodeType===9?l.body:l.nodeName==="HTML"?l.ownerDocument.body:l,t.appendChild(a),l=l._reactRootContainer,l!=null||t.onclick!==null||(t.onclick=ca)),Df(e,n),Ne=!0;else if(a!==4&&(a===27&&(Df(e,n),n=null,Gi(e.type)&&(l=e.stateNode,t=null)),e=e.child,e!==null))for(c0(e,t,l,n),e=e.sibling;e!==null;)c0(e,t,l,n),e=e.sibling}function zf(e,t,l,n){var a=e.tag;if(a===5||a===6)a=e.stateNode,t?l.insertBefore(a,t):l.appendChild(a),Df(e,n),Ne=!0;else if(a!==4&&(a===27&&(Df(e,n),n=null,Gi(e.type)&&(l=e.stateNode)),e=e.child,e!==null))for(zf(e,t,l,n),e=e.sibling;e!==null;)zf(e,t,l,n),e=e.sibling}function AS(e){var t=e.stateNode,l=e.memoizedProps;try{for(var n=e.type,a=t.attributes;a.length;)t.removeAttributeNode(a[0]);nl(t,n,l),t[Pt]=e,t[Bl]=l}catch(i){He(e,e.return,i)}}var Lf=!1,$l=null;function Py(e){(e.tag===30||(e.subtreeFlags&33554432)!==0)&&(Lf=!0)}var ra=null;function e1(){var e=ra;return ra=null,e}var Ll=0;function Pu(e,t,l,n,a){return Ll=0,_S(e.child,t,l,n,a)}function _S(e,t,l,n,a){for(var i=!1;e!==null;){if(e.tag===5){var o=e.stateNode;if(n!==null){var u=M0(o);n.push(u),u.view&&(i=!0)}else i||M0(o).view&&(i=!0);Lf=!0,mE(o,Ll===0?t:t+"_"+Ll,l),Ll++}else(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&a||_S(e.child,t,l,n,a)&&(i=!0));e=e.sibling}return i}function ga(e,t){for(;e!==null;)e.tag===5?dE(e.stateNode,e.memoizedProps):(e.tag!==22||e.memoizedState===null)&&(e.tag===30&&t||ga(e.child,t)),e=e.sibling}function of(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if((e.tag!==22||e.memoizedState===null)&&(of(e),e.tag===30&&(e.flags&18874368)!==0&&e.stateNode.paired)){var t=e.memoizedProps;if(t.name==null||t.name==="auto")throw Error(C(544));var l=t.name;t=Ya(t.default,t.share),t!=="none"&&(Pu(e,l,t,null,!1)||ga(e.child,!1))}e=e.sibling}}function f0(e,t){if(e.tag===30){var l=e.stateNode,n=e.memoizedProps,a=La(n,l),i=Ya(n.default,l.paired?n.share:n.enter);i!=="none"?Pu(e,a,i,null,!1)?(of(e),l.paired||t||qu(e,n.onEnter)):ga(e.child,!1):of(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)f0(e,t),e=e.sibling;else of(e)}function m0(e){if($l!==null&&$l.size!==0){var t=$l;if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var l=e.memoizedProps,n=l.name;if(n!=null&&n!=="auto"){var a=t.get(n);if(a!==void 0){var i=Ya(l.default,l.share);if(i!=="none"&&(Pu(e,n,i,null,!1)?(i=e.stateNode,a.paired=i,i.paired=a,qu(e,l.onShare)):ga(e.child,!1)),t.delete(n),t.size===0)break}}}m0(e)}e=e.sibling}}}function d0(e){if(e.tag===30){var t=e.memoizedProps,l=La(t,e.stateNode),n=$l!==null?$l.get(l):void 0,a=Ya(t.default,n!==void 0?t.share:t.exit);a!=="none"&&(Pu(e,l,a,null,!1)?n!==void 0?(a=e.stateNode,n.paired=a,a.paired=n,$l.delete(l),qu(e,t.onShare)):qu(e,t.onExit):ga(e.child,!1)),$l!==null&&m0(e)}else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)d0(e),e=e.sibling;else $l!==null&&m0(e)}function OS(e){for(e=e.child;e!==null;){if(e.tag===30){var t=e.memoizedProps,l=La(t,e.stateNode);t=Ya(t.default,t.update),e.flags&=-5,t!=="none"&&Pu(e,l,t,e.memoizedState=[],!1)}else(e.subtreeFlags&33554432)!==0&&OS(e);e=e.sibling}}function p0(e){if((e.subtreeFlags&18874368)!==0)for(e=e.child;e!==null;){if(e.tag!==22||e.memoizedState===null){if(e.tag===30&&(e.flags&18874368)!==0){var t=e.stateNode;t.paired!==null&&(t.paired=null,ga(e.child,!1))}p0(e)}e=e.sibling}}function uf(e){if(e.tag===30)e.stateNode.paired=null,ga(e.child,!1),p0(e);else if((e.subtreeFlags&33554432)!==0)for(e=e.child;e!==null;)uf(e),e=e.sibling;else p0(e)}function MS(e){for(e=e.child;e!==null;)e.tag===30?ga(e.child,!1):(e.subtreeFlags&33554432)!==0&&MS(e),e=e.sibling}function Eg(e,t,l,n,a,i,o){for(var u=!1;t!==null;){if(t.tag===5){var r=t.stateNode;if(i!==null&&Ll<i.length){var s=i[Ll],d=M0(r);(s.view||d.view)&&(u=!0);var p;if(p=(e.flags&4)===0)if(d.clip)p=!0;else{p=s.rect;var f=d.rect;p=p.y!==f.y||p.x!==f.x||p.height!==f.height||p.width!==f.width}p&&(e.flags|=4),d.abs?d=!s.abs:(s=s.rect,d=d.rect,d=s.height!==d.height||s.width!==d.width),d&&(e.flags|=32)}else e.flags|=32;(e.flags&4)!==0&&mE(r,Ll===0?l:l+"_"+Ll,a),u&&(e.flags&4)!==0||(ra===null&&(ra=[]),ra.push(r,Ll===0?n:n+"_"+Ll,t.memoizedProps)),Ll++}else(t.tag!==22||t.memoizedState===null)&&(t.tag===30&&o?e.flags|=t.flags&32:Eg(e,t.child,l,n,a,i,o)&&(u=!0));t=t.sibling}return u}function CS(e,t){for(e=e.child;e!==null;){if(e.tag===30){var l=e.memoizedProps,n=e.stateNode,a=La(l,n),i=Ya(l.default,l.update);if(t){n=n.clones;var o=n===null?null:n.map(J3)}else o=e.memoizedState,e.memoizedState=null;n=e;var u=e.child;Ll=0,a=Eg(n,u,a,a,i,o,!1),(e.flags&4)!==0&&a&&(t||qu(e,l.onUpdate))}else(e.subtreeFlags&33554432)!==0&&CS(e,t);e=e.sibling}}var Zt=!1,Ce=!1,aa=!1,vp=!1,t1=typeof WeakSet=="function"?WeakSet:Set,Xt=null,ia=!1,rs=!1,kf=!1,g0=!1;function b3(e,t,l){if(e=e.containerInfo,A0=Ju,e=hb(e),K0(e)){if("selectionStart"in e)var n={start:e.selectionStart,end:e.selectionEnd};else e:{n=(n=e.ownerDocument)&&n.defaultView||window;var a=n.getSelection&&n.getSelection();if(a&&a.rangeCount!==0){n=a.anchorNode;var i=a.anchorOffset,o=a.focusNode;a=a.focusOffset;try{n.nodeType,o.nodeType}catch{n=null;break e}var u=0,r=-1,s=-1,d=0,p=0,f=e,g=null;t:for(;;){for(var x;f!==n||i!==0&&f.nodeType!==3||(r=u+i),f!==o||a!==0&&f.nodeType!==3||(s=u+a),f.nodeType===3&&(u+=f.nodeValue.length),(x=f.firstChild)!==null;)g=f,f=x;for(;;){if(f===e)break t;if(g===n&&++d===i&&(r=u),g===o&&++p===a&&(s=u),(x=f.nextSibling)!==null)break;f=g,g=f.parentNode}f=x}n=r===-1||s===-1?null:{start:r,end:s}}else n=null}n=n||{start:0,end:0}}else n=null;for(_0={focusedElem:e,selectionRange:n},Ju=!1,l=(l&335544064)===l,Xt=t,t=l?9270:1024;Xt!==null;){if(e=Xt,l&&(n=e.deletions,n!==null))for(i=0;i<n.length;i++)l&&d0(n[i]);if(e.alternate===null&&(e.flags&2)!==0)l&&Py(e),qc(l);else{if(e.tag===22){if(n=e.alternate,e.memoizedState!==null){n!==null&&n.memoizedState===null&&l&&d0(n),qc(l);continue}else if(n!==null&&n.memoizedState!==null){l&&Py(e),qc(l);continue}}n=e.child,(e.subtreeFlags&t)!==0&&n!==null?(n.return=e,Xt=n):(l&&OS(e),qc(l))}}$l=null}function qc(e){for(;Xt!==null;){var t=Xt,l=e,n=t.alternate,a=t.flags;switch(t.tag){case 0:case 11:case 15:break;case 1:if((a&1024)!==0&&n!==null){l=void 0,a=n.memoizedProps,n=n.memoizedState;var i=t.stateNode;try{var o=Eo(t.type,a);l=i.getSnapshotBeforeUpdate(o,n),i.__reactInternalSnapshotBeforeUpdate=l}catch(u){He(t,t.return,u)}}break;case 3:if((a&1024)!==0){if(n=t.stateNode.containerInfo,l=n.nodeType,l===9)C0(n);else if(l===1)switch(n.nodeName){case"HEAD":case"HTML":case"BODY":C0(n);break;default:n.textContent=""}}break;case 5:case 26:case 27:case 6:case 4:case 17:break;case 30:l&&n!==null&&(l=La(n.memoizedProps,n.stateNode),a=t.memoizedProps,a=Ya(a.default,a.update),a!=="none"&&Pu(n,l,a,n.memoizedState=[],!0));break;default:if((a&1024)!==0)throw Error(C(163))}if(n=t.sibling,n!==null){n.return=t.return,Xt=n;break}Xt=t.return}}function DS(e,t,l){var n=l.flags;switch(l.tag){case 0:case 11:case 15:oa(e,l),n&4&&Xs(5,l);break;case 1:if(oa(e,l),n&4)if(e=l.stateNode,t===null)try{e.componentDidMount()}catch(o){He(l,l.return,o)}else{var a=Eo(l.type,t.memoizedProps);t=t.memoizedState;try{e.componentDidUpdate(a,t,e.__reactInternalSnapshotBeforeUpdate)}catch(o){He(l,l.return,o)}}n&64&&TS(l),n&512&&ua(l,l.return);break;case 3:if(oa(e,l),n&64&&(e=l.updateQueue,e!==null)){if(t=null,l.child!==null)switch(l.child.tag){case 27:case 5:t=l.child.stateNode;break;case 1:t=l.child.stateNode}try{Lb(e,t)}catch(o){He(l,l.return,o)}}break;case 27:t===null&&n&4&&AS(l);case 26:case 5:oa(e,l),t===null&&n&4&&s0(l),n&512&&ua(l,l.return);break;case 12:oa(e,l);break;case 31:oa(e,l),n&4&&HS(e,l);break;case 13:oa(e,l),n&4&&US(e,l),n&64&&(e=l.memoizedState,e!==null&&(e=e.dehydrated,e!==null&&(l=C3.bind(null,l),cA(e,l))));break;case 22:if(n=l.memoizedState!==null||Zt,!n){var i=t!==null&&t.memoizedState!==null||Ce;t=Zt,a=Ce,Zt=n,(Ce=i)&&!a?(n=2,(l.subtreeFlags&8772)!==0&&(n|=1),Bn(e,l,n)):oa(e,l),Zt=t,Ce=a}break;case 30:oa(e,l),n&512&&ua(l,l.return);break;case 7:n&512&&ua(l,l.return);default:oa(e,l)}}function h0(e,t){for(e=e.child;e!==null;)zS(e,t),e=e.sibling}function zS(e,t){switch(e.tag){case 5:case 26:try{var l=e.stateNode;if(t){var n=l.style;typeof n.setProperty=="function"?n.setProperty("display","none","important"):n.display="none"}else{var a=e.stateNode,i=e.memoizedProps.style,o=i!=null&&i.hasOwnProperty("display")?i.display:null;a.style.display=o==null||typeof o=="boolean"?"":(""+o).trim()}}catch(r){He(e,e.return,r)}v0(e,t);break;case 6:try{e.stateNode.nodeValue=t?"":e.memoizedProps,Ne=!0}catch(r){He(e,e.return,r)}break;case 18:try{var u=e.stateNode;t?v1(u,!0):v1(e.stateNode,!1)}catch(r){He(e,e.return,r)}break;case 22:case 23:e.memoizedState===null&&h0(e,t);break;default:h0(e,t)}}function v0(e,t){if(e.subtreeFlags&67108864)for(e=e.child;e!==null;){e:{var l=e,n=t;switch(l.tag){case 4:zS(l,n);break e;case 22:l.memoizedState===null&&v0(l,n);break e;default:v0(l,n)}}e=e.sibling}}function LS(e){var t=e.alternate;t!==null&&(e.alternate=null,LS(t)),e.child=null,e.deletions=null,e.sibling=null,e.tag===5&&(t=e.stateNode,t!==null&&Zf(t)),e.stateNode=null,e.return=null,e.dependencies=null,e.memoizedProps=null,e.memoizedState=null,e.pendingProps=null,e.stateNode=null,e.updateQueue=null}var ut=null,Dl=!1;function Un(e,t,l){for(l=l.child;l!==null;)kS(e,t,l),l=l.sibling}function kS(e,t,l){if(Il&&typeof Il.onCommitFiberUnmount=="function")try{Il.onCommitFiberUnmount(Vs,l)}catch{}switch(l.tag){case 26:Ce||It(l,t),Un(e,t,l),l.memoizedState?l.memoizedState.count--:l.stateNode&&!Ce&&(l=l.stateNode,l.parentNode.removeChild(l));break;case 27:Ce||It(l,t),ys(l);var n=ut,a=Dl;Gi(l.type)&&(ut=l.stateNode,Dl=!1),Un(e,t,l),wE(l.stateNode,l.type,l.memoizedProps),ut=n,Dl=a;break;case 5:Ce||It(l,t),ys(l);case 6:if(l.tag===6&&ys(l),n=ut,a=Dl,ut=null,Un(e,t,l),ut=n,Dl=a,ut!==null)if(Dl)try{(ut.nodeType===9?ut.body:ut.nodeName==="HTML"?ut.ownerDocument.body:ut).removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}else try{ut.removeChild(l.stateNode),Ne=!0}catch(i){He(l,t,i)}break;case 18:ut!==null&&(Dl?(e=ut,h1(e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,l.stateNode),$u(e)):h1(ut,l.stateNode));break;case 4:n=ut,a=Dl,ut=l.stateNode.containerInfo,Dl=!0,Un(e,t,l),ut=n,Dl=a;break;case 0:case 11:case 14:case 15:Bi(2,l,t),Ce||Bi(4,l,t),Un(e,t,l);break;case 1:Ce||(It(l,t),n=l.stateNode,typeof n.componentWillUnmount=="function"&&NS(l,t,n)),Un(e,t,l);break;case 21:Un(e,t,l);break;case 22:Ce=(n=Ce)||l.memoizedState!==null,Un(e,t,l),Ce=n;break;case 30:It(l,t),Un(e,t,l);break;case 7:Ce||It(l,t),Un(e,t,l);break;default:Un(e,t,l)}}function HS(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null))){e=e.dehydrated;try{$u(e)}catch(l){He(t,t.return,l)}}}function US(e,t){if(t.memoizedState===null&&(e=t.alternate,e!==null&&(e=e.memoizedState,e!==null&&(e=e.dehydrated,e!==null))))try{$u(e)}catch(l){He(t,t.return,l)}}function S3(e){switch(e.tag){case 31:case 13:case 19:var t=e.stateNode;return t===null&&(t=e.stateNode=new t1),t;case 22:return e=e.stateNode,t=e._retryCache,t===null&&(t=e._retryCache=new t1),t;default:throw Error(C(435,e.tag))}}function Qc(e,t){var l=S3(e);t.forEach(function(n){if(!l.has(n)){l.add(n);var a=D3.bind(null,e,n);n.then(a,a)}})}function yl(e,t,l){var n=t.deletions;if(n!==null)for(var a=0;a<n.length;a++){var i=n[a],o=e,u=t,r=u;e:for(;r!==null;){switch(r.tag){case 27:if(Gi(r.type)){ut=r.stateNode,Dl=!1;break e}break;case 5:ut=r.stateNode,Dl=!1;break e;case 3:case 4:ut=r.stateNode.containerInfo,Dl=!0;break e}r=r.return}if(ut===null)throw Error(C(160));kS(o,u,i),ut=null,Dl=!1,o=i.alternate,o!==null&&(o.return=null),i.return=null}if(t.subtreeFlags&13886)for(t=t.child;t!==null;)BS(t,e,l),t=t.sibling}var Vn=null;function BS(e,t,l){var n=e.alternate,a=e.flags;switch(e.tag){case 0:case 11:case 14:case 15:if(a&4&&(n=e.updateQueue,n=n!==null?n.events:null,n!==null))for(var i=0;i<n.length;i++){var o=n[i];o.ref.impl=o.nextImpl}yl(t,e,l),bl(e),a&4&&(Bi(3,e,e.return),Xs(3,e),Bi(5,e,e.return));break;case 1:yl(t,e,l),bl(e),a&512&&(Ce||n===null||It(n,n.return)),a&64&&Zt&&(e=e.updateQueue,e!==null&&(t=e.callbacks,t!==null&&(l=e.shared.hiddenCallbacks,e.shared.hiddenCallbacks=l===null?t:l.concat(t))));break;case 26:if(i=Vn,yl(t,e,l),bl(e),a&512&&(Ce||n===null||It(n,n.return)),a&4)if(a=n!==null?n.memoizedState:null,l=e.memoizedState,n===null)if(l===null)if(e.stateNode===null)if(Zt)e.stateNode=fE(e.type,e.memoizedProps,t.containerInfo,e);else{e:{t=e.type,l=e.memoizedProps,a=i.ownerDocument||i;t:switch(t){case"title":n=a.getElementsByTagName("title")[0],(!n||n[qs]||n[Pt]||n.namespaceURI==="http://www.w3.org/2000/svg"||n.hasAttribute("itemprop"))&&(n=a.createElement(t),a.head.insertBefore(n,a.querySelector("head > title"))),nl(n,t,l),n[Pt]=e,Kt(n),t=n;break e;case"link":if(i=N1("link","href",a).get(t+(l.href||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("href")===(l.href==null||l.href===""?null:l.href)&&n.getAttribute("rel")===(l.rel==null?null:l.rel)&&n.getAttribute("title")===(l.title==null?null:l.title)&&n.getAttribute("crossorigin")===(l.crossOrigin==null?null:l.crossOrigin)){i.splice(o,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;case"meta":if(i=N1("meta","content",a).get(t+(l.content||""))){for(o=0;o<i.length;o++)if(n=i[o],n.getAttribute("content")===(l.content==null?null:""+l.content)&&n.getAttribute("name")===(l.name==null?null:l.name)&&n.getAttribute("property")===(l.property==null?null:l.property)&&n.getAttribute("http-equiv")===(l.httpEquiv==null?null:l.httpEquiv)&&n.getAttribute("charset")===(l.charSet==null?null:l.charSet)){i.splice(o,1);break t}}n=a.createElement(t),nl(n,t,l),a.head.appendChild(n);break;default:throw Error(C(468,t))}n[Pt]=e,Kt(n),t=n}e.stateNode=t}else Zt||L0(i,e.type,e.stateNode);else e.stateNode=T1(i,l,e.memoizedProps);else a!==l?(a===null?(t=n.stateNode,t===null||Ce||t.parentNode.removeChild(t)):a.count--,l===null?Zt||L0(i,e.type,e.stateNode):T1(i,l,e.memoizedProps)):l===null&&e.stateNode!==null&&gp(e,e.memoizedProps,n.memoizedProps);break;case 27:yl(t,e,l),bl(e),a&512&&(Ce||n===null||It(n,n.return)),n!==null&&a&4&&gp(e,e.memoizedProps,n.memoizedProps);break;case 5:if(i=aa,aa=!1,yl(t,e,l),aa=i,bl(e),a&512&&(Ce||n===null||It(n,n.return)),e.flags&32){t=e.stateNode;try{Vu(t,""),Ne=!0}catch(d){He(e,e.return,d)}}a&4&&e.stateNode!=null&&(t=e.memoizedProps,gp(e,t,n!==null?n.memoizedProps:t)),a&1024&&(vp=!0);break;case 6:if(yl(t,e,l),bl(e),a&4){if(e.stateNode===null)throw Error(C(162));t=e.memoizedProps,l=e.stateNode;try{l.nodeValue=t,Ne=!0}catch(d){He(e,e.return,d)}}break;case 3:if(Ne=!1,ff=null,i=Vn,Vn=Ls(t.containerInfo),yl(t,e,l),Vn=i,bl(e),a&4&&n!==null&&n.memoizedState.isDehydrated)try{$u(t.containerInfo)}catch(d){He(e,e.return,d)}vp&&(vp=!1,VS(e)),Ne=!1;break;case 4:a=aa,aa=Zt,n=uy(),i=Vn,Vn=Ls(e.stateNode.containerInfo),yl(t,e,l),bl(e),Vn=i,Ne&&rs&&(kf=!0),Ne=n,aa=a;break;case 12:yl(t,e,l),bl(e);break;case 31:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Qc(e,t)));break;case 13:yl(t,e,l),bl(e),e.child.flags&8192&&e.memoizedState!==null!=(n!==null&&n.memoizedState!==null)&&(am=Wl()),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Qc(e,t)));break;case 22:i=e.memoizedState!==null,o=n!==null&&n.memoizedState!==null;var u=Zt,r=Ce,s=aa;Zt=u||i,aa=s||i,Ce=r||o,yl(t,e,l),Ce=r,aa=s,Zt=u,bl(e),a&8192&&(t=e.stateNode,t._visibility=i?t._visibility&-2:t._visibility|1,!i||n===null||o||Zt||Ce||(t=o||Ce,l=Zt,n=Ce,Zt=i||Zt,Ce=t,gi(e,2),Zt=l,Ce=n),!i&&aa||h0(e,i)),a&4&&(t=e.updateQueue,t!==null&&(l=t.retryQueue,l!==null&&(t.retryQueue=null,Qc(e,l))));break;case 19:yl(t,e,l),bl(e),a&4&&(t=e.updateQueue,t!==null&&(e.updateQueue=null,Qc(e,t)));break;case 30:a&512&&(Ce||n===null||It(n,n.return)),a=uy(),i=rs,o=(l&335544064)===l,u=e.memoizedProps,rs=o&&Ya(u.default,u.update)!=="none",yl(t,e,l),bl(e),o&&n!==null&&Ne&&(e.flags|=4),rs=i,Ne=a;break;case 21:break;case 7:a&512&&(Ce||n===null||It(n,n.return)),n&&n.stateNode!==null&&(n.stateNode._fragmentFiber=e);default:yl(t,e,l),bl(e)}}function bl(e){var t=e.flags;if(t&2){try{for(var l,n=e.return;n!==null;){if(RS(n)){l=n;break}n=n.return}n=null;for(var a=e.return;a!==null;){if(Sg(a)){var i=a.stateNode;n===null?n=[i]:n.push(i)}if(bg(a))break;a=a.return}var o=n;if(l==null)throw Error(C(160));switch(l.tag){case 27:var u=l.stateNode,r=hp(e);zf(e,r,u,o);break;case 5:var s=l.stateNode;l.flags&32&&(Vu(s,""),l.flags&=-33);var d=hp(e);zf(e,d,s,o);break;case 3:case 4:var p=l.stateNode.containerInfo,f=hp(e);c0(e,f,p,o);break;default:throw Error(C(161))}}catch(g){He(e,e.return,g)}e.flags&=-3}t&4096&&(e.flags&=-4097)}function VS(e){if(e.subtreeFlags&1024)for(e=e.child;e!==null;){var t=e;VS(t),t.tag===5&&t.flags&1024&&(t=t.stateNode,Ju=!0,t.reset(),Ju=!1),e=e.sibling}}function fu(e,t){if(t.subtreeFlags&9270)for(t=t.child;t!==null;)YS(t,e),t=t.sibling;else CS(t,!1)}function YS(e,t){var l=e.alternate;if(l===null)f0(e,!1);else switch(e.tag){case 3:if(g0=ia=!1,e1(),fu(t,e),!ia&&!kf){if(e=ra,e!==null)for(var n=0;n<e.length;n+=3){l=e[n];var a=e[n+1];dE(l,e[n+2]),l=l.ownerDocument.documentElement,l!==null&&l.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group("+a+")"})}e=t.containerInfo,e=e.nodeType===9?e.documentElement:e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName===""&&(e.style.viewTransitionName="none",e.animate({opacity:[0,0],pointerEvents:["none","none"]},{duration:0,fill:"forwards",pseudoElement:"::view-transition-group(root)"}),e.animate({width:[0,0],height:[0,0]},{duration:0,fill:"forwards",pseudoElement:"::view-transition"})),g0=!0}ra=null;break;case 5:fu(t,e);break;case 4:n=ia,ia=!1,fu(t,e),ia&&(kf=!0),ia=n;break;case 22:e.memoizedState===null&&(l.memoizedState!==null?f0(e,!1):fu(t,e));break;case 30:n=ia,a=e1(),ia=!1,fu(t,e),ia&&(e.flags|=4);var i=e.memoizedProps,o=e.stateNode;t=La(i,o),o=La(l.memoizedProps,o);var u=Ya(i.default,i.update);u==="none"?t=!1:(i=l.memoizedState,l.memoizedState=null,l=e.child,Ll=0,t=Eg(e,l,t,o,u,i,!0),Ll!==(i===null?0:i.length)&&(e.flags|=32)),(e.flags&4)!==0&&t?(qu(e,e.memoizedProps.onUpdate),ra=a):a!==null&&(a.push.apply(a,ra),ra=a),ia=(e.flags&32)!==0?!0:n;break;default:fu(t,e)}}function oa(e,t){if(t.subtreeFlags&8772)for(t=t.child;t!==null;)DS(e,t.alternate,t),t=t.sibling}function gi(e,t){for(e=e.child;e!==null;){var l=e,n=t;switch(l.tag){case 0:case 11:case 14:case 15:Bi(4,l,l.return),gi(l,n);break;case 1:It(l,l.return);var a=l.stateNode;typeof a.componentWillUnmount=="function"&&NS(l,l.return,a),gi(l,n);break;case 27:(n&2)!==0&&wE(l.stateNode,l.type,l.memoizedProps);case 5:It(l,l.return),l.tag!==5&&l.tag!==27||ys(l),gi(l,n);break;case 6:ys(l);break;case 26:It(l,l.return),a=l.stateNode,l.memoizedState!==null||a===null||Ce||a.parentNode.removeChild(a),gi(l,n);break;case 22:l.memoizedState===null&&gi(l,n);break;case 30:It(l,l.return),gi(l,n);break;case 7:It(l,l.return);default:gi(l,n)}e=e.sibling}}function Bn(e,t,l){for(l=(t.subtreeFlags&8772)!==0?l:l&-2,t=t.child;t!==null;){var n=t.alternate,a=e,i=t,o=i.flags,u=(l&1)!==0;switch(i.tag){case 0:case 11:case 15:Bn(a,i,l),Xs(4,i);break;case 1:if(Bn(a,i,l),n=i,a=n.stateNode,typeof a.componentDidMount=="function")try{a.componentDidMount()}catch(d){He(n,n.return,d)}if(n=i,a=n.updateQueue,a!==null){var r=n.stateNode;try{var s=a.shared.hiddenCallbacks;if(s!==null)for(a.shared.hiddenCallbacks=null,a=0;a<s.length;a++)zb(s[a],r)}catch(d){He(n,n.return,d)}}u&&o&64&&TS(i),ua(i,i.return);break;case 27:(l&2)!==0&&AS(i);case 5:i.tag!==5&&i.tag!==27||Iy(i),Bn(a,i,l),u&&n===null&&o&4&&s0(i),ua(i,i.return);break;case 6:Iy(i);break;case 26:r=i.stateNode,i.memoizedState!==null||r===null||Zt||L0(Ls(r.ownerDocument),i.type,r),Bn(a,i,l),u&&n===null&&o&4&&s0(i),ua(i,i.return);break;case 12:Bn(a,i,l);break;case 31:Bn(a,i,l),u&&o&4&&HS(a,i);break;case 13:Bn(a,i,l),u&&o&4&&US(a,i);break;case 22:i.memoizedState===null&&Bn(a,i,l),ua(i,i.return);break;case 30:Bn(a,i,l),ua(i,i.return);break;case 7:ua(i,i.return);default:Bn(a,i,l)}t=t.sibling}}function wg(e,t){var l=null;e!==null&&e.memoizedState!==null&&e.memoizedState.cachePool!==null&&(l=e.memoizedState.cachePool.pool),e=null,t.memoizedState!==null&&t.memoizedState.cachePool!==null&&(e=t.memoizedState.cachePool.pool),e!==l&&(e!=null&&e.refCount++,l!=null&&js(l))}function xg(e,t){e=null,t.alternate!==null&&(e=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==e&&(t.refCount++,e!=null&&js(e))}function hn(e,t,l,n){var a=(l&335544064)===l;if(t.subtreeFlags&(a?10262:10256))for(t=t.child;t!==null;)GS(e,t,l,n),t=t.sibling;else a&&MS(t)}function GS(e,t,l,n){var a=(l&335544064)===l;a&&t.alternate===null&&t.return!==null&&t.return.alternate!==null&&uf(t);var i=t.flags;switch(t.tag){case 0:case 11:case 15:hn(e,t,l,n),i&2048&&Xs(9,t);break;case 1:hn(e,t,l,n);break;case 3:hn(e,t,l,n),a&&g0&&(e=e.containerInfo,e=e.nodeType===9?e.body:e.nodeName==="HTML"?e.ownerDocument.body:e,e.style.viewTransitionName==="root"&&(e.style.viewTransitionName=""),e=e.ownerDocument.documentElement,e!==null&&e.style.viewTransitionName==="none"&&(e.style.viewTransitionName="")),i&2048&&(i=null,t.alternate!==null&&(i=t.alternate.memoizedState.cache),t=t.memoizedState.cache,t!==i&&(t.refCount++,i!=null&&js(i)));break;case 12:if(i&2048){hn(e,t,l,n),i=t.stateNode;try{var o=t.memoizedProps,u=o.id,r=o.onPostCommit;typeof r=="function"&&r(u,t.alternate===null?"mount":"update",i.passiveEffectDuration,-0)}catch(s){He(t,t.return,s)}}else hn(e,t,l,n);break;case 31:hn(e,t,l,n);break;case 13:hn(e,t,l,n);break;case 23:break;case 22:o=t.stateNode,u=t.alternate,t.memoizedState!==null?(a&&u!==null&&u.memoizedState===null&&uf(u),o._visibility&2?hn(e,t,l,n):bs(e,t)):(a&&u!==null&&u.memoizedState!==null&&uf(t),o._visibility&2?hn(e,t,l,n):(o._visibility|=2,du(e,t,l,n,(t.subtreeFlags&10256)!==0||!1))),i&2048&&wg(u,t);break;case 24:hn(e,t,l,n),i&2048&&xg(t.alternate,t);break;case 30:a&&(i=t.alternate,i!==null&&(ga(i.child,!0),ga(t.child,!0))),hn(e,t,l,n);break;default:hn(e,t,l,n)}}function du(e,t,l,n,a){for(a=a&&((t.subtreeFlags&10256)!==0||!1),t=t.child;t!==null;){var i=e,o=t,u=l,r=n,s=o.flags;switch(o.tag){case 0:case 11:case 15:du(i,o,u,r,a),Xs(8,o);break;case 23:break;case 22:var d=o.stateNode;o.memoizedState!==null?d._visibility&2?du(i,o,u,r,a):bs(i,o):(d._visibility|=2,du(i,o,u,r,a)),a&&s&2048&&wg(o.alternate,o);break;case 24:du(i,o,u,r,a),a&&s&2048&&xg(o.alternate,o);break;default:du(i,o,u,r,a)}t=t.sibling}}function bs(e,t){if(t.subtreeFlags&10256)for(t=t.child;t!==null;){var l=e,n=t,a=n.flags;switch(n.tag){case 22:bs(l,n),a&2048&&wg(n.alternate,n);break;case 24:bs(l,n),a&2048&&xg(n.alternate,n);break;default:bs(l,n)}t=t.sibling}}var oo=8192;function no(e,t,l){if(e.subtreeFlags&oo)for(e=e.child;e!==null;)qS(e,t,l),e=e.sibling}function qS(e,t,l){switch(e.tag){case 26:no(e,t,l),e.flags&oo&&(e.memoizedState!==null?TA(l,Vn,e.memoizedState,e.memoizedProps):(e=e.stateNode,(t&335544128)===t&&A1(l,e)));break;case 5:no(e,t,l),e.flags&oo&&(e=e.stateNode,(t&335544128)===t&&A1(l,e));break;case 3:case 4:var n=Vn;Vn=Ls(e.stateNode.containerInfo),no(e,t,l),Vn=n;break;case 22:e.memoizedState===null&&(n=e.alternate,n!==null&&n.memoizedState!==null?(n=oo,oo=16777216,no(e,t,l),oo=n):no(e,t,l));break;case 30:if((e.flags&oo)!==0&&(n=e.memoizedProps.name,n!=null&&n!=="auto")){var a=e.stateNode;a.paired=null,$l===null&&($l=new Map),$l.set(n,a)}no(e,t,l);break;default:no(e,t,l)}}function QS(e){var t=e.alternate;if(t!==null&&(e=t.child,e!==null)){t.child=null;do t=e.sibling,e.sibling=null,e=t;while(e!==null)}}function ts(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Xt=n,ZS(n,e)}QS(e)}if(e.subtreeFlags&10256)for(e=e.child;e!==null;)jS(e),e=e.sibling}function jS(e){switch(e.tag){case 0:case 11:case 15:ts(e),e.flags&2048&&Bi(9,e,e.return);break;case 3:ts(e);break;case 12:ts(e);break;case 22:var t=e.stateNode;e.memoizedState!==null&&t._visibility&2&&(e.return===null||e.return.tag!==13)?(t._visibility&=-3,rf(e)):ts(e);break;default:ts(e)}}function rf(e){var t=e.deletions;if((e.flags&16)!==0){if(t!==null)for(var l=0;l<t.length;l++){var n=t[l];Xt=n,ZS(n,e)}QS(e)}for(e=e.child;e!==null;){switch(t=e,t.tag){case 0:case 11:case 15:Bi(8,t,t.return),rf(t);break;case 22:l=t.stateNode,l._visibility&2&&(l._visibility&=-3,rf(t));break;default:rf(t)}e=e.sibling}}function ZS(e,t){for(;Xt!==null;){var l=Xt;switch(l.tag){case 0:case 11:case 15:Bi(8,l,t);break;case 23:case 22:if(l.memoizedState!==null&&l.memoizedState.cachePool!==null){var n=l.memoizedState.cachePool.pool;n!=null&&n.refCount++}break;case 24:js(l.memoizedState.cache)}if(n=l.child,n!==null)n.return=l,Xt=n;else e:for(l=e;Xt!==null;){n=Xt;var a=n.sibling,i=n.return;if(LS(n),n===l){Xt=null;break e}if(a!==null){a.return=i,Xt=a;break e}Xt=i}}}var E3={getCacheForType:function(e){var t=el(At),l=t.data.get(e);return l===void 0&&(l=e(),t.data.set(e,l)),l},cacheSignal:function(){return el(At).controller.signal}},w3=typeof WeakMap=="function"?WeakMap:Map,_e=0,Ge=null,pe=null,he=0,Le=0,Xl=null,wi=!1,er=!1,Tg=!1,Ba=0,vt=0,Vi=0,po=0,Hf=0,Fl=0,Gu=0,Ss=null,zl=null,y0=!1,am=0,XS=0,Uf=1/0,Bf=null,Ci=null,ft=0,Gn=null,wo=null,pa=0,b0=0,S0=null,KS=null,Lu=null,ku=null,Hu=null,Es=0,sf=null;function en(){return(_e&2)!==0&&he!==0?he&-he:$.T!==null?Rg():W1()}function JS(){if(Fl===0)if((he&536870912)===0||fe){var e=Mc;Mc<<=1,(Mc&3932160)===0&&(Mc=262144),Fl=e}else Fl=536870912;return e=al.current,e!==null&&(e.flags|=32),Fl}function qu(e,t){if(t!=null){var l=e.stateNode,n=l.ref;n===null&&(n=l.ref=gE(La(e.memoizedProps,l))),ku===null&&(ku=[]),ku.push(t.bind(null,n))}}function Hl(e,t,l){(e===Ge&&(Le===2||Le===9)||e.cancelPendingCommit!==null)&&(Qu(e,0),xi(e,he,Fl,!1)),Gs(e,l),((_e&2)===0||e!==Ge)&&(e===Ge&&((_e&2)===0&&(po|=l),vt===4&&xi(e,he,Fl,!1)),va(e))}function $S(e,t,l){if((_e&6)!==0)throw Error(C(327));var n=!l&&(t&127)===0&&(t&e.expiredLanes)===0||Ys(e,t),a=n?N3(e,t):yp(e,t,!0),i=n;do{if(a===0){er&&!n&&xi(e,t,0,!1);break}else{if(l=e.current.alternate,i&&!x3(l)){a=yp(e,t,!1),i=!1;continue}if(a===2){if(i=t,e.errorRecoveryDisabledLanes&i)var o=0;else o=e.pendingLanes&-536870913,o=o!==0?o:o&536870912?536870912:0;if(o!==0){t=o;e:{var u=e;a=Ss;var r=u.current.memoizedState.isDehydrated;if(r&&(Qu(u,o).flags|=256),o=yp(u,o,!1),o!==2&&o!==6){if(Tg&&!r){u.errorRecoveryDisabledLanes|=i,po|=i,a=4;break e}i=zl,zl=a,i!==null&&(zl===null?zl=i:zl.push.apply(zl,i))}a=o}if(i=!1,a!==2)continue}}if(a===1){Qu(e,0),xi(e,t,0,!0);break}e:{switch(n=e,i=a,i){case 0:case 1:throw Error(C(345));case 4:if((t&4194048)!==t&&(t&62914560)!==t)break;case 6:xi(n,t,Fl,!wi);break e;case 2:zl=null;break;case 3:case 5:break;default:throw Error(C(329))}if((t&62914560)===t&&(a=am+300-Wl(),10<a)){if(xi(n,t,Fl,!wi),jf(n,0,!0)!==0)break e;pa=t,n.timeoutHandle=_g(l1.bind(null,n,l,zl,Bf,y0,t,Fl,po,Gu,wi,i,"Throttled",-0,0),a);break e}l1(n,l,zl,Bf,y0,t,Fl,po,Gu,wi,i,null,-0,0)}}break}while(!0);va(e)}function l1(e,t,l,n,a,i,o,u,r,s,d,p,f,g){e.timeoutHandle=-1;var x=t.subtreeFlags,T=(i&335544064)===i;if(p=null,(T||x&8192||(x&16785408)===16785408)&&(p={stylesheets:null,count:0,imgCount:0,imgBytes:0,suspenseyImages:[],waitingForImages:!0,waitingForViewTransition:!1,unsuspend:ca},$l=null,qS(t,i,p),T&&(x=p,T=e.containerInfo,T=(T.nodeType===9?T:T.ownerDocument).__reactViewTransition,T!=null&&(x.count++,x.waitingForViewTransition=!0,x=ks.bind(x),T.finished.then(x,x))),x=(i&62914560)===i?am-Wl():(i&4194048)===i?XS-Wl():0,x=NA(p,x),x!==null)){pa=i,e.cancelPendingCommit=x(a1.bind(null,e,t,i,l,n,a,o,u,r,s,d,p,null,f,g)),xi(e,i,o,!s);return}a1(e,t,i,l,n,a,o,u,r,s,d,p)}function x3(e){for(var t=e;;){var l=t.tag;if((l===0||l===11||l===15)&&t.flags&16384&&(l=t.updateQueue,l!==null&&(l=l.stores,l!==null)))for(var n=0;n<l.length;n++){var a=l[n],i=a.getSnapshot;a=a.value;try{if(!tn(i(),a))return!1}catch{return!1}}if(l=t.child,t.subtreeFlags&16384&&l!==null)l.return=t,t=l;else{if(t===e)break;for(;t.sibling===null;){if(t.return===null||t.return===e)return!0;t=t.return}t.sibling.return=t.return,t=t.sibling}}return!0}function xi(e,t,l,n){t=X1(e,t),t&=~Hf,t&=~po,e.suspendedLanes|=t,e.pingedLanes&=~t,n&&(e.warmLanes|=t),n=e.expirationTimes;for(var a=t;0<a;){var i=31-Pl(a),o=1<<i;n[i]=-1,a&=~o}l!==0&&J1(e,l,t)}function im(){return(_e&6)===0?(Ks(0,!1),!1):!0}function Ng(){if(pe!==null){if(Le===0)var e=pe.return;else e=pe,Ma=Ao=null,rg(e),Cu=null,_s=0,e=pe;for(;e!==null;)xS(e.alternate,e),e=e.return;pe=null}}function Qu(e,t){var l=e.timeoutHandle;return l!==-1&&(e.timeoutHandle=-1,Z3(l)),l=e.cancelPendingCommit,l!==null&&(e.cancelPendingCommit=null,l()),pa=0,Ng(),Ge=e,pe=l=Ca(e.current,null),he=t,Le=0,Xl=null,wi=!1,er=Ys(e,t),Tg=!1,Gu=Fl=Hf=po=Vi=vt=0,zl=Ss=null,y0=!1,Ba=X1(e,t),$f(),l}function FS(e,t){ie=null,$.H=Mf,t===Iu||t===If?(t=Oy(),Le=3):t===eg?(t=Oy(),Le=4):Le=t===hg?8:t!==null&&typeof t=="object"&&typeof t.then=="function"?6:1,Xl=t,pe===null&&(vt=1,Cf(e,En(t,e.current)))}function WS(){var e=al.current;return e===null?!0:(he&4194048)===he?ml===null:(he&62914560)===he||(he&536870912)!==0?e===ml:!1}function IS(){var e=$.H;return $.H=Mf,e===null?Mf:e}function PS(){var e=$.A;return $.A=E3,e}function Vf(){vt=4,wi||(he&4194048)!==he&&al.current!==null||(er=!0),(Vi&134217727)===0&&(po&134217727)===0||Ge===null||xi(Ge,he,Fl,!1)}function yp(e,t,l){var n=_e;_e|=2;var a=IS(),i=PS();(Ge!==e||he!==t)&&(Bf=null,Qu(e,t)),t=!1;var o=vt;e:do try{if(Le!==0&&pe!==null){var u=pe,r=Xl;switch(Le){case 8:Ng(),o=6;break e;case 3:case 2:case 9:case 6:al.current===null&&(t=!0);var s=Le;if(Le=0,Xl=null,Ru(e,u,r,s),l&&er){o=0;break e}break;default:s=Le,Le=0,Xl=null,Ru(e,u,r,s)}}T3(),o=vt;break}catch(d){FS(e,d)}while(!0);return t&&e.shellSuspendCounter++,Ma=Ao=null,_e=n,$.H=a,$.A=i,pe===null&&(Ge=null,he=0,$f()),o}function T3(){for(;pe!==null;)eE(pe)}function N3(e,t){var l=_e;_e|=2;var n=IS(),a=PS();Ge!==e||he!==t?(Bf=null,Uf=Wl()+500,Qu(e,t)):er=Ys(e,t);e:do try{if(Le!==0&&pe!==null){t=pe;var i=Xl;t:switch(Le){case 1:Le=0,Xl=null,Ru(e,t,i,1);break;case 2:case 9:if(_y(i)){Le=0,Xl=null,n1(t);break}t=function(){Le!==2&&Le!==9||Ge!==e||(Le=7),va(e)},i.then(t,t);break e;case 3:Le=7;break e;case 4:Le=5;break e;case 7:_y(i)?(Le=0,Xl=null,n1(t)):(Le=0,Xl=null,Ru(e,t,i,7));break;case 5:var o=null;switch(pe.tag){case 26:o=pe.memoizedState;case 5:case 27:var u=pe;if(o?NE(o):u.stateNode.complete){Le=0,Xl=null;var r=u.sibling;if(r!==null)pe=r;else{var s=u.return;s!==null?(pe=s,om(s)):pe=null}break t}}Le=0,Xl=null,Ru(e,t,i,5);break;case 6:Le=0,Xl=null,Ru(e,t,i,6);break;case 8:Ng(),vt=6;break e;default:throw Error(C(462))}}R3();break}catch(d){FS(e,d)}while(!0);return Ma=Ao=null,$.H=n,$.A=a,_e=l,pe!==null?0:(Ge=null,he=0,$f(),vt)}function R3(){for(;pe!==null&&!QN();)eE(pe)}function eE(e){var t=wS(e.alternate,e,Ba);e.memoizedProps=e.pendingProps,t===null?om(e):pe=t}function n1(e){var t=e,l=t.alternate;switch(t.tag){case 15:case 0:t=Zy(l,t,t.pendingProps,t.type,void 0,he);break;case 11:t=Zy(l,t,t.pendingProps,t.type.render,t.ref,he);break;case 5:rg(t);var n=t;n===Jt&&(fe?(xf(n),n.tag===5&&n.stateNode!=null&&(Xe=n.stateNode)):(xf(n),fe=!0));default:xS(l,t),t=pe=Tb(t,Ba),t=wS(l,t,Ba)}e.memoizedProps=e.pendingProps,t===null?om(e):pe=t}function Ru(e,t,l,n){Ma=Ao=null,rg(t),Cu=null,_s=0;var a=t.return;try{if(d3(e,a,t,l,he)){vt=1,Cf(e,En(l,e.current)),pe=null;return}}catch(i){if(a!==null)throw pe=a,i;vt=1,Cf(e,En(l,e.current)),pe=null;return}t.flags&32768?(fe||n===1?e=!0:er||(he&536870912)!==0?e=!1:(wi=e=!0,(n===2||n===9||n===3||n===6)&&(n=al.current,n!==null&&n.tag===13&&(n.flags|=16384))),tE(t,e)):om(t)}function om(e){var t=e;do{if((t.flags&32768)!==0){tE(t,wi);return}e=t.return;var l=v3(t.alternate,t,Ba);if(l!==null){pe=l;return}if(t=t.sibling,t!==null){pe=t;return}pe=t=e}while(t!==null);vt===0&&(vt=5)}function tE(e,t){do{var l=y3(e.alternate,e);if(l!==null){l.flags&=32767,pe=l;return}if(l=e.return,l!==null&&(l.flags|=32768,l.subtreeFlags=0,l.deletions=null),!t&&(e=e.sibling,e!==null)){pe=e;return}pe=e=l}while(e!==null);vt=6,pe=null}function a1(e,t,l,n,a,i,o,u,r,s,d,p){e.cancelPendingCommit=null;do um();while(ft!==0);if((_e&6)!==0)throw Error(C(327));if(t!==null){if(t===e.current)throw Error(C(177));e===Ge&&(pe=Ge=null,he=0),wo=t,Gn=e,pa=l,S0=a,KS=n,A3(e,t,l,o,u,r,p)}}function A3(e,t,l,n,a,i,o){var u=t.lanes|t.childLanes;if(b0=u,u|=J0,PN(e,l,u,n,a,i),ku=null,(l&335544064)===l?(Hu=t3(e),n=10262):(Hu=null,n=10256),(t.subtreeFlags&n)!==0||(t.flags&n)!==0?(e.callbackNode=null,e.callbackPriority=0,z3(yf,function(){return T0(),null})):(e.callbackNode=null,e.callbackPriority=0),Lf=!1,n=(t.flags&13878)!==0,(t.subtreeFlags&13878)!==0||n){n=$.T,$.T=null,a=Oe.p,Oe.p=2,i=_e,_e|=4;try{b3(e,t,l)}finally{_e=i,Oe.p=a,$.T=n}}ft=1,Lf?Lu=W3(o,e.containerInfo,Hu,E0,w0,O3,x0,T0,_3,null,null):(E0(),w0(),x0())}function _3(e){if(ft!==0){var t=Gn.onRecoverableError;t(e,{componentStack:null})}}function O3(){ft===3&&(ft=0,YS(wo,Gn),ft=4)}function E0(){if(ft===1){ft=0;var e=Gn,t=wo,l=pa,n=(t.flags&13878)!==0;if((t.subtreeFlags&13878)!==0||n){n=$.T,$.T=null;var a=Oe.p;Oe.p=2;var i=_e;_e|=4;try{rs=kf=!1,BS(t,e,l),l=_0;var o=hb(e.containerInfo),u=l.focusedElem,r=l.selectionRange;if(o!==u&&u&&u.ownerDocument&&gb(u.ownerDocument.documentElement,u)){if(r!==null&&K0(u)){var s=r.start,d=r.end;if(d===void 0&&(d=s),"selectionStart"in u)u.selectionStart=s,u.selectionEnd=Math.min(d,u.value.length);else{var p=u.ownerDocument||document,f=p&&p.defaultView||window;if(f.getSelection){var g=f.getSelection(),x=u.textContent.length,T=Math.min(r.start,x),M=r.end===void 0?T:Math.min(r.end,x);!g.extend&&T>M&&(o=M,M=T,T=o);var y=Sy(u,T),h=Sy(u,M);if(y&&h&&(g.rangeCount!==1||g.anchorNode!==y.node||g.anchorOffset!==y.offset||g.focusNode!==h.node||g.focusOffset!==h.offset)){var b=p.createRange();b.setStart(y.node,y.offset),g.removeAllRanges(),T>M?(g.addRange(b),g.extend(h.node,h.offset)):(b.setEnd(h.node,h.offset),g.addRange(b))}}}}for(p=[],g=u;g=g.parentNode;)g.nodeType===1&&p.push({element:g,left:g.scrollLeft,top:g.scrollTop});for(typeof u.focus=="function"&&u.focus(),u=0;u<p.length;u++){var E=p[u];E.element.scrollLeft=E.left,E.element.scrollTop=E.top}}Ju=!!A0,_0=A0=null}finally{_e=i,Oe.p=a,$.T=n}}e.current=t,ft=2}}function w0(){if(ft===2){ft=0;var e=Gn,t=wo,l=(t.flags&8772)!==0;if((t.subtreeFlags&8772)!==0||l){l=$.T,$.T=null;var n=Oe.p;Oe.p=2;var a=_e;_e|=4;try{DS(e,t.alternate,t)}finally{_e=a,Oe.p=n,$.T=l}}ft=3}}function x0(){if(ft===4||ft===3){ft=0;var e=Lu;Lu=null,jN();var t=Gn,l=wo,n=pa,a=KS,i=(n&335544064)===n?10262:10256;if((l.subtreeFlags&i)!==0||(l.flags&i)!==0?ft=5:(ft=0,wo=Gn=null,lE(t,t.pendingLanes)),i=t.pendingLanes,i===0&&(Ci=null),G0(n),l=l.stateNode,Il&&typeof Il.onCommitFiberRoot=="function")try{Il.onCommitFiberRoot(Vs,l,void 0,(l.current.flags&128)===128)}catch{}if(a!==null){l=$.T,i=Oe.p,Oe.p=2,$.T=null;try{for(var o=t.onRecoverableError,u=0;u<a.length;u++){var r=a[u];o(r.value,{componentStack:r.stack})}}finally{$.T=l,Oe.p=i}}if(a=ku,o=Hu,Hu=null,a!==null&&(ku=null,o===null&&(o=[]),e!==null))for(r=0;r<a.length;r++)l=(0,a[r])(o),l!==void 0&&e.finished.finally(l);(pa&3)!==0&&um(),va(t),i=t.pendingLanes,(n&261930)!==0&&(i&42)!==0?t===sf?Es++:(Es=0,sf=t):(Es=0,sf=null),Ks(0,!1)}}function lE(e,t){(e.pooledCacheLanes&=t)===0&&(t=e.pooledCache,t!=null&&(e.pooledCache=null,js(t)))}function um(){return Lu!==null&&(Lu.skipTransition(),Lu=null),E0(),w0(),x0(),T0()}function T0(){if(ft!==5)return!1;var e=Gn,t=b0;b0=0;var l=G0(pa),n=$.T,a=Oe.p;try{Oe.p=32>l?32:l,$.T=null,l=S0,S0=null;var i=Gn,o=pa;if(ft=0,wo=Gn=null,pa=0,(_e&6)!==0)throw Error(C(331));var u=_e;if(_e|=4,jS(i.current),GS(i,i.current,o,l),_e=u,Ks(0,!1),Il&&typeof Il.onPostCommitFiberRoot=="function")try{Il.onPostCommitFiberRoot(Vs,i)}catch{}return!0}finally{Oe.p=a,$.T=n,lE(e,t)}}function i1(e,t,l){t=En(l,t),t=n0(e.stateNode,t,2),e=_i(e,t,2),e!==null&&(Gs(e,2),va(e))}function He(e,t,l){if(e.tag===3)i1(e,e,l);else for(;t!==null;){if(t.tag===3){i1(t,e,l);break}else if(t.tag===1){var n=t.stateNode;if(typeof t.type.getDerivedStateFromError=="function"||typeof n.componentDidCatch=="function"&&(Ci===null||!Ci.has(n))){e=En(l,e),l=vS(2),n=_i(t,l,2),n!==null&&(yS(l,n,t,e),Gs(n,2),va(n));break}}t=t.return}}function bp(e,t,l){var n=e.pingCache;if(n===null){n=e.pingCache=new w3;var a=new Set;n.set(t,a)}else a=n.get(t),a===void 0&&(a=new Set,n.set(t,a));a.has(l)||(Tg=!0,a.add(l),e=M3.bind(null,e,t,l),t.then(e,e))}function M3(e,t,l){var n=e.pingCache;n!==null&&n.delete(t),e.pingedLanes|=e.suspendedLanes&l,e.warmLanes&=~l,Ge===e&&(he&l)===l&&((vt===4||vt===3&&(he&62914560)===he&&300>Wl()-am)&&(_e&2)===0?Qu(e,0):Hf|=l,Gu===he&&(Gu=0)),va(e)}function nE(e,t){t===0&&(t=K1()),e=Ro(e,t),e!==null&&(Gs(e,t),va(e))}function C3(e){var t=e.memoizedState,l=0;t!==null&&(l=t.retryLane),nE(e,l)}function D3(e,t){var l=0;switch(e.tag){case 31:case 13:var n=e.stateNode,a=e.memoizedState;a!==null&&(l=a.retryLane);break;case 19:n=e.stateNode;break;case 22:n=e.stateNode._retryCache;break;default:throw Error(C(314))}n!==null&&n.delete(t),nE(e,l)}function z3(e,t){return V0(e,t)}var ju=null,pu=null,N0=!1,Yf=!1,Sp=!1,Ti=0;function va(e){e!==pu&&e.next===null&&(pu===null?ju=pu=e:pu=pu.next=e),Yf=!0,N0||(N0=!0,k3())}function Ks(e,t){if(!Sp&&Yf){Sp=!0;do for(var l=!1,n=ju;n!==null;){if(!t)if(e!==0){var a=n.pendingLanes;if(a===0)var i=0;else{var o=n.suspendedLanes,u=n.pingedLanes;i=(1<<31-Pl(42|e)+1)-1,i&=a&~(o&~u),i=i&201326741?i&201326741|1:i?i|2:0}i!==0&&(l=!0,o1(n,i))}else i=he,i=jf(n,n===Ge?i:0,n.cancelPendingCommit!==null||n.timeoutHandle!==-1),(i&3)===0||Ys(n,i)||(l=!0,o1(n,i));n=n.next}while(l);Sp=!1}}function L3(){aE()}function aE(){Yf=N0=!1;var e=0;Ti!==0&&j3()&&(e=Ti);for(var t=Wl(),l=null,n=ju;n!==null;){var a=n.next,i=iE(n,t);i===0?(n.next=null,l===null?ju=a:l.next=a,a===null&&(pu=l)):(l=n,(e!==0||(i&3)!==0)&&(Yf=!0)),n=a}ft!==0&&ft!==5||Ks(e,!1),Ti!==0&&(Ti=0)}function iE(e,t){for(var l=e.suspendedLanes,n=e.pingedLanes,a=e.expirationTimes,i=e.pendingLanes&-62914561;0<i;){var o=31-Pl(i),u=1<<o,r=a[o];r===-1?((u&l)===0||(u&n)!==0)&&(a[o]=IN(u,t)):r<=t&&(e.expiredLanes|=u),i&=~u}if(t=Ge,l=he,l=jf(e,e===t?l:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n=e.callbackNode,l===0||e===t&&(Le===2||Le===9)||e.cancelPendingCommit!==null)return n!==null&&n!==null&&Id(n),e.callbackNode=null,e.callbackPriority=0;if((l&3)===0||Ys(e,l)){if(t=l&-l,t===e.callbackPriority)return t;switch(n!==null&&Id(n),G0(l)){case 2:case 8:l=j1;break;case 32:l=yf;break;case 268435456:l=Z1;break;default:l=yf}return n=oE.bind(null,e),l=V0(l,n),e.callbackPriority=t,e.callbackNode=l,t}return n!==null&&n!==null&&Id(n),e.callbackPriority=2,e.callbackNode=null,2}function oE(e,t){if(ft!==0&&ft!==5)return e.callbackNode=null,e.callbackPriority=0,null;var l=e.callbackNode;if(um()&&e.callbackNode!==l)return null;var n=he;return n=jf(e,e===Ge?n:0,e.cancelPendingCommit!==null||e.timeoutHandle!==-1),n===0?null:($S(e,n,t),iE(e,Wl()),e.callbackNode!=null&&e.callbackNode===l?oE.bind(null,e):null)}function o1(e,t){if(um())return null;$S(e,t,!0)}function k3(){X3(function(){(_e&6)!==0?V0(Q1,L3):aE()})}function Rg(){if(Ti===0){var e=yo;e===0&&(e=Oc,Oc<<=1,(Oc&261888)===0&&(Oc=256)),Ti=e}return Ti}function u1(e){return e==null||typeof e=="symbol"||typeof e=="boolean"?null:typeof e=="function"?e:Fc(e)}function H3(e,t,l,n,a){if(t==="submit"&&l&&l.stateNode===a){var i=u1((a[Bl]||null).action),o=n.submitter;o&&(t=(t=o[Bl]||null)?u1(t.formAction):o.getAttribute("formAction"),t!==null&&(i=t,o=null));var u=new Xf("action","action",null,n,a);e.push({event:u,listeners:[{instance:null,listener:function(){if(n.defaultPrevented){if(Ti!==0){var r=new FormData(a,o);t0(l,{pending:!0,data:r,method:a.method,action:i},null,r)}}else typeof i=="function"&&(u.preventDefault(),r=new FormData(a,o),t0(l,{pending:!0,data:r,method:a.method,action:i},i,r))},currentTarget:a}]})}}for(jc=0;jc<jp.length;jc++)Zc=jp[jc],r1=Zc.toLowerCase(),s1=Zc[0].toUpperCase()+Zc.slice(1),qn(r1,"on"+s1);var Zc,r1,s1,jc;qn(yb,"onAnimationEnd");qn(bb,"onAnimationIteration");qn(Sb,"onAnimationStart");qn("dblclick","onDoubleClick");qn("focusin","onFocus");qn("focusout","onBlur");qn(KR,"onTransitionRun");qn(JR,"onTransitionStart");qn($R,"onTransitionCancel");qn(Eb,"onTransitionEnd");Bu("onMouseEnter",["mouseout","mouseover"]);Bu("onMouseLeave",["mouseout","mouseover"]);Bu("onPointerEnter",["pointerout","pointerover"]);Bu("onPointerLeave",["pointerout","pointerover"]);To("onChange","change click focusin focusout input keydown keyup selectionchange".split(" "));To("onSelect","focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" "));To("onBeforeInput",["compositionend","keypress","textInput","paste"]);To("onCompositionEnd","compositionend focusout keydown keypress keyup mousedown".split(" "));To("onCompositionStart","compositionstart focusout keydown keypress keyup mousedown".split(" "));To("onCompositionUpdate","compositionupdate focusout keydown keypress keyup mousedown".split(" "));var Cs="abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "),U3=new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Cs));function uE(e,t){t=(t&4)!==0;for(var l=0;l<e.length;l++){var n=e[l],a=n.event;n=n.listeners;e:{var i=void 0;if(t)for(var o=n.length-1;0<=o;o--){var u=n[o],r=u.instance,s=u.currentTarget;if(u=u.listener,r!==i&&a.isPropagationStopped())break e;i=u,a.currentTarget=s;try{i(a)}catch(d){Sf(d)}a.currentTarget=null,i=r}else for(o=0;o<n.length;o++){if(u=n[o],r=u.instance,s=u.currentTarget,u=u.listener,r!==i&&a.isPropagationStopped())break e;i=u,a.currentTarget=s;try{i(a)}catch(d){Sf(d)}a.currentTarget=null,i=r}}}}function de(e,t){var l=t[ny];l===void 0&&(l=t[ny]=new Set);var n=e+"__bubble";l.has(n)||(rE(t,e,2,!1),l.add(n))}function Ep(e,t,l){var n=0;t&&(n|=4),rE(l,e,n,t)}var Xc="_reactListening"+Math.random().toString(36).slice(2);function Ag(e){if(!e[Xc]){e[Xc]=!0,P1.forEach(function(l){l!=="selectionchange"&&(U3.has(l)||Ep(l,!1,e),Ep(l,!0,e))});var t=e.nodeType===9?e:e.ownerDocument;t===null||t[Xc]||(t[Xc]=!0,Ep("selectionchange",!1,t))}}function rE(e,t,l,n){switch(DE(t)){case 2:var a=OA;break;case 8:a=MA;break;default:a=Lg}l=a.bind(null,t,l,e),a=void 0,!Yp||t!=="touchstart"&&t!=="touchmove"&&t!=="wheel"||(a=!0),n?a!==void 0?e.addEventListener(t,l,{capture:!0,passive:a}):e.addEventListener(t,l,!0):a!==void 0?e.addEventListener(t,l,{passive:a}):e.addEventListener(t,l,!1)}function wp(e,t,l,n,a){var i=n;if((t&1)===0&&(t&2)===0&&n!==null)e:for(;;){if(n===null)return;var o=n.tag;if(o===3||o===4){var u=n.stateNode.containerInfo;if(u===a)break;if(o===4)for(o=n.return;o!==null;){var r=o.tag;if((r===3||r===4)&&o.stateNode.containerInfo===a)return;o=o.return}for(;u!==null;){if(o=uo(u),o===null)return;if(r=o.tag,r===5||r===6||r===26||r===27){n=i=o;continue e}u=u.parentNode}}n=n.return}ub(function(){var s=i,d=Q0(l),p=[];e:{var f=wb.get(e);if(f!==void 0){var g=Xf,x=e;switch(e){case"keypress":if(Ic(l)===0)break e;case"keydown":case"keyup":g=xR;break;case"focusin":x="focus",g=ap;break;case"focusout":x="blur",g=ap;break;case"beforeblur":case"afterblur":g=ap;break;case"click":if(l.button===2)break e;case"auxclick":case"dblclick":case"mousedown":case"mousemove":case"mouseup":case"mouseout":case"mouseover":case"contextmenu":g=fy;break;case"drag":case"dragend":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"dragstart":case"drop":g=fR;break;case"touchcancel":case"touchend":case"touchmove":case"touchstart":g=_R;break;case yb:case bb:case Sb:g=pR;break;case Eb:g=MR;break;case"scroll":case"scrollend":g=sR;break;case"wheel":g=DR;break;case"copy":case"cut":case"paste":g=hR;break;case"gotpointercapture":case"lostpointercapture":case"pointercancel":case"pointerdown":case"pointermove":case"pointerout":case"pointerover":case"pointerup":g=dy;break;case"submit":g=RR;break;case"toggle":case"beforetoggle":g=LR}var T=(t&4)!==0,M=!T&&(e==="scroll"||e==="scrollend"),y=T?f!==null?f+"Capture":null:f;T=[];for(var h=s,b;h!==null;){var E=h;if(b=E.stateNode,E=E.tag,E!==5&&E!==26&&E!==27||b===null||y===null||(E=xs(h,y),E!=null&&T.push(Ds(h,E,b))),M)break;h=h.return}0<T.length&&(f=new g(f,x,null,l,d),p.push({event:f,listeners:T}))}}if((t&7)===0){e:{if(g=e==="mouseover"||e==="pointerover",f=e==="mouseout"||e==="pointerout",g&&l!==Vp&&(x=l.relatedTarget||l.fromElement)&&(uo(x)||x[Fu]))break e;(f||g)&&(x=d.window===d?d:(g=d.ownerDocument)?g.defaultView||g.parentWindow:window,f?(g=l.relatedTarget||l.toElement,f=s,g=g?uo(g):null,g!==null&&(M=Bs(g),T=g.tag,g!==M||T!==5&&T!==27&&T!==6)&&(g=null)):(f=null,g=s),f!==g&&(T=fy,E="onMouseLeave",y="onMouseEnter",h="mouse",(e==="pointerout"||e==="pointerover")&&(T=dy,E="onPointerLeave",y="onPointerEnter",h="pointer"),M=f==null?x:os(f),b=g==null?x:os(g),x=new T(E,h+"leave",f,l,d),x.target=M,x.relatedTarget=b,E=null,uo(d)===s&&(T=new T(y,h+"enter",g,l,d),T.target=b,T.relatedTarget=M,E=T),M=E,T=f&&g?Ap(f,g,B3):null,f!==null&&c1(p,x,f,T,!1),g!==null&&M!==null&&c1(p,M,g,T,!0)))}e:{if(f=s?os(s):window,g=f.nodeName&&f.nodeName.toLowerCase(),g==="select"||g==="input"&&f.type==="file")var R=vy;else if(hy(f))if(db)R=jR;else{R=qR;var L=GR}else g=f.nodeName,!g||g.toLowerCase()!=="input"||f.type!=="checkbox"&&f.type!=="radio"?s&&q0(s.elementType)&&(R=vy):R=QR;if(R&&(R=R(e,s))){mb(p,R,l,d);break e}L&&L(e,f,s)}switch(L=s?os(s):window,e){case"focusin":(hy(L)||L.contentEditable==="true")&&(Su=L,qp=s,fs=null);break;case"focusout":fs=qp=Su=null;break;case"mousedown":Qp=!0;break;case"contextmenu":case"mouseup":case"dragend":Qp=!1,Ey(p,l,d);break;case"selectionchange":if(XR)break;case"keydown":case"keyup":Ey(p,l,d)}var _;if(X0)e:{switch(e){case"compositionstart":var z="onCompositionStart";break e;case"compositionend":z="onCompositionEnd";break e;case"compositionupdate":z="onCompositionUpdate";break e}z=void 0}else bu?cb(e,l)&&(z="onCompositionEnd"):e==="keydown"&&l.keyCode===229&&(z="onCompositionStart");z&&(sb&&l.locale!=="ko"&&(bu||z!=="onCompositionStart"?z==="onCompositionEnd"&&bu&&(_=rb()):(Si=d,j0="value"in Si?Si.value:Si.textContent,bu=!0)),L=Gf(s,z),0<L.length&&(z=new my(z,e,null,l,d),p.push({event:z,listeners:L}),_?z.data=_:(_=fb(l),_!==null&&(z.data=_)))),(_=HR?UR(e,l):BR(e,l))&&(z=Gf(s,"onBeforeInput"),0<z.length&&(L=new my("onBeforeInput","beforeinput",null,l,d),p.push({event:L,listeners:z}),L.data=_)),H3(p,e,s,l,d)}uE(p,t)})}function Ds(e,t,l){return{instance:e,listener:t,currentTarget:l}}function Gf(e,t){for(var l=t+"Capture",n=[];e!==null;){var a=e,i=a.stateNode;if(a=a.tag,a!==5&&a!==26&&a!==27||i===null||(a=xs(e,l),a!=null&&n.unshift(Ds(e,a,i)),a=xs(e,t),a!=null&&n.push(Ds(e,a,i))),e.tag===3)return n;e=e.return}return[]}function B3(e){if(e===null)return null;do e=e.return;while(e&&e.tag!==5&&e.tag!==27);return e||null}function c1(e,t,l,n,a){for(var i=t._reactName,o=[];l!==null&&l!==n;){var u=l,r=u.alternate,s=u.stateNode;if(u=u.tag,r!==null&&r===n)break;u!==5&&u!==26&&u!==27||s===null||(r=s,a?(s=xs(l,i),s!=null&&o.unshift(Ds(l,s,r))):a||(s=xs(l,i),s!=null&&o.push(Ds(l,s,r)))),l=l.return}o.length!==0&&e.push({event:t,listeners:o})}var V3=/\r\n?/g,Y3=/\u0000|\uFFFD/g;function f1(e){return(typeof e=="string"?e:""+e).replace(V3,`
`).replace(Y3,"")}function sE(e,t){return t=f1(t),f1(e)===t}function ke(e,t,l,n,a,i){switch(l){case"children":if(typeof n=="string")t==="body"||t==="textarea"&&n===""||Vu(e,n);else if(typeof n=="number"||typeof n=="bigint")t!=="body"&&Vu(e,""+n);else return;break;case"className":Dc(e,"class",n);break;case"tabIndex":Dc(e,"tabindex",n);break;case"dir":case"role":case"viewBox":case"width":case"height":Dc(e,l,n);break;case"style":ob(e,n,i);return;case"data":if(t!=="object"){Dc(e,"data",n);break}case"src":case"href":if(n===""&&(t!=="a"||l!=="href")){e.removeAttribute(l);break}if(n==null||typeof n=="function"||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Fc(n),e.setAttribute(l,n);break;case"action":case"formAction":if(typeof n=="function"){e.setAttribute(l,"javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");break}else typeof i=="function"&&(l==="formAction"?(t!=="input"&&ke(e,t,"name",a.name,a,null),ke(e,t,"formEncType",a.formEncType,a,null),ke(e,t,"formMethod",a.formMethod,a,null),ke(e,t,"formTarget",a.formTarget,a,null)):(ke(e,t,"encType",a.encType,a,null),ke(e,t,"method",a.method,a,null),ke(e,t,"target",a.target,a,null)));if(n==null||typeof n=="symbol"||typeof n=="boolean"){e.removeAttribute(l);break}n=Fc(n),e.setAttribute(l,n);break;case"onClick":n!=null&&(e.onclick=ca);return;case"onScroll":n!=null&&de("scroll",e);return;case"onScrollEnd":n!=null&&de("scrollend",e);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(C(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(C(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"multiple":e.multiple=n&&typeof n!="function"&&typeof n!="symbol";break;case"muted":e.muted=n&&typeof n!="function"&&typeof n!="symbol";break;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"defaultValue":case"defaultChecked":case"innerHTML":case"ref":break;case"autoFocus":break;case"xlinkHref":if(n==null||typeof n=="function"||typeof n=="boolean"||typeof n=="symbol"){e.removeAttribute("xlink:href");break}l=Fc(n),e.setAttributeNS("http://www.w3.org/1999/xlink","xlink:href",l);break;case"contentEditable":case"spellCheck":case"draggable":case"value":case"autoReverse":case"externalResourcesRequired":case"focusable":case"preserveAlpha":n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"inert":case"allowFullScreen":case"async":case"autoPlay":case"controls":case"credentialless":case"default":case"defer":case"disabled":case"disablePictureInPicture":case"disableRemotePlayback":case"formNoValidate":case"hidden":case"loop":case"noModule":case"noValidate":case"open":case"playsInline":case"readOnly":case"required":case"reversed":case"scoped":case"seamless":case"itemScope":n&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,""):e.removeAttribute(l);break;case"capture":case"download":n===!0?e.setAttribute(l,""):n!==!1&&n!=null&&typeof n!="function"&&typeof n!="symbol"?e.setAttribute(l,n):e.removeAttribute(l);break;case"cols":case"rows":case"size":case"span":n!=null&&typeof n!="function"&&typeof n!="symbol"&&!isNaN(n)&&1<=n?e.setAttribute(l,n):e.removeAttribute(l);break;case"rowSpan":case"start":n==null||typeof n=="function"||typeof n=="symbol"||isNaN(n)?e.removeAttribute(l):e.setAttribute(l,n);break;case"popover":de("beforetoggle",e),de("toggle",e),$c(e,"popover",n);break;case"xlinkActuate":Aa(e,"http://www.w3.org/1999/xlink","xlink:actuate",n);break;case"xlinkArcrole":Aa(e,"http://www.w3.org/1999/xlink","xlink:arcrole",n);break;case"xlinkRole":Aa(e,"http://www.w3.org/1999/xlink","xlink:role",n);break;case"xlinkShow":Aa(e,"http://www.w3.org/1999/xlink","xlink:show",n);break;case"xlinkTitle":Aa(e,"http://www.w3.org/1999/xlink","xlink:title",n);break;case"xlinkType":Aa(e,"http://www.w3.org/1999/xlink","xlink:type",n);break;case"xmlBase":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:base",n);break;case"xmlLang":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:lang",n);break;case"xmlSpace":Aa(e,"http://www.w3.org/XML/1998/namespace","xml:space",n);break;case"is":$c(e,"is",n);break;case"innerText":case"textContent":return;default:if(!(2<l.length)||l[0]!=="o"&&l[0]!=="O"||l[1]!=="n"&&l[1]!=="N")l=uR.get(l)||l,$c(e,l,n);else return}Ne=!0}function R0(e,t,l,n,a,i){switch(l){case"style":ob(e,n,i);return;case"dangerouslySetInnerHTML":if(n!=null){if(typeof n!="object"||!("__html"in n))throw Error(C(61));if(l=n.__html,l!=null){if(a.children!=null)throw Error(C(60));i?.__html!==l&&(e.innerHTML=l)}}break;case"children":if(typeof n=="string")Vu(e,n);else if(typeof n=="number"||typeof n=="bigint")Vu(e,""+n);else return;break;case"onScroll":n!=null&&de("scroll",e);return;case"onScrollEnd":n!=null&&de("scrollend",e);return;case"onClick":n!=null&&(e.onclick=ca);return;case"suppressContentEditableWarning":case"suppressHydrationWarning":case"innerHTML":case"ref":return;case"innerText":case"textContent":return;default:if(!eb.hasOwnProperty(l))e:{if(l[0]==="o"&&l[1]==="n"&&(a=l.endsWith("Capture"),i=l.slice(2,a?l.length-7:void 0),t=e[Bl]||null,t=t!=null?t[l]:null,typeof t=="function"&&e.removeEventListener(i,t,a),typeof n=="function")){typeof t!="function"&&t!==null&&(l in e?e[l]=null:e.hasAttribute(l)&&e.removeAttribute(l)),e.addEventListener(i,n,a);break e}Ne=!0,l in e?e[l]=n:n===!0?e.setAttribute(l,""):$c(e,l,n)}return}Ne=!0}function nl(e,t,l){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"img":de("error",e),de("load",e);var n=!1,a=!1,i;for(i in l)if(l.hasOwnProperty(i)){var o=l[i];if(o!=null)switch(i){case"src":n=!0;break;case"srcSet":a=!0;break;case"children":case"dangerouslySetInnerHTML":throw Error(C(137,t));default:ke(e,t,i,o,l,null)}}a&&ke(e,t,"srcSet",l.srcSet,l,null),n&&ke(e,t,"src",l.src,l,null);return;case"input":de("invalid",e);var u=i=o=a=null,r=null,s=null;for(n in l)if(l.hasOwnProperty(n)){var d=l[n];if(d!=null)switch(n){case"name":a=d;break;case"type":o=d;break;case"checked":r=d;break;case"defaultChecked":s=d;break;case"value":i=d;break;case"defaultValue":u=d;break;case"children":case"dangerouslySetInnerHTML":if(d!=null)throw Error(C(137,t));break;default:ke(e,t,n,d,l,null)}}nb(e,i,u,r,s,o,a,!1);return;case"select":de("invalid",e),n=o=i=null;for(a in l)if(l.hasOwnProperty(a)&&(u=l[a],u!=null))switch(a){case"value":i=u;break;case"defaultValue":o=u;break;case"multiple":n=u;default:ke(e,t,a,u,l,null)}t=i,l=o,e.multiple=!!n,t!=null?_u(e,!!n,t,!1):l!=null&&_u(e,!!n,l,!0);return;case"textarea":de("invalid",e),i=a=n=null;for(o in l)if(l.hasOwnProperty(o)&&(u=l[o],u!=null))switch(o){case"value":n=u;break;case"defaultValue":a=u;break;case"children":i=u;break;case"dangerouslySetInnerHTML":if(u!=null)throw Error(C(91));break;default:ke(e,t,o,u,l,null)}ib(e,n,a,i);return;case"option":for(r in l)l.hasOwnProperty(r)&&(n=l[r],n!=null)&&(r==="selected"?e.selected=n&&typeof n!="function"&&typeof n!="symbol":ke(e,t,r,n,l,null));return;case"dialog":de("beforetoggle",e),de("toggle",e),de("cancel",e),de("close",e);break;case"iframe":case"object":de("load",e);break;case"video":case"audio":for(n=0;n<Cs.length;n++)de(Cs[n],e);break;case"image":de("error",e),de("load",e);break;case"details":de("toggle",e);break;case"embed":case"source":case"link":de("error",e),de("load",e);case"area":case"base":case"br":case"col":case"hr":case"keygen":case"meta":case"param":case"track":case"wbr":case"menuitem":for(s in l)if(l.hasOwnProperty(s)&&(n=l[s],n!=null))switch(s){case"children":case"dangerouslySetInnerHTML":throw Error(C(137,t));default:ke(e,t,s,n,l,null)}return;default:if(q0(t)){for(d in l)l.hasOwnProperty(d)&&(n=l[d],n!==void 0&&R0(e,t,d,n,l,void 0));return}}for(u in l)l.hasOwnProperty(u)&&(n=l[u],n!=null&&ke(e,t,u,n,l,null))}var G3={};function q3(e,t,l,n){switch(t){case"div":case"span":case"svg":case"path":case"a":case"g":case"p":case"li":break;case"input":var a=null,i=null,o=null,u=null,r=null,s=null,d=null;for(g in l){var p=l[g];if(l.hasOwnProperty(g)&&p!=null)switch(g){case"checked":break;case"value":break;case"defaultValue":r=p;default:n.hasOwnProperty(g)||ke(e,t,g,null,n,p)}}for(var f in n){var g=n[f];if(p=l[f],n.hasOwnProperty(f)&&(g!=null||p!=null))switch(f){case"type":g!==p&&(Ne=!0),i=g;break;case"name":g!==p&&(Ne=!0),a=g;break;case"checked":g!==p&&(Ne=!0),s=g;break;case"defaultChecked":g!==p&&(Ne=!0),d=g;break;case"value":g!==p&&(Ne=!0),o=g;break;case"defaultValue":g!==p&&(Ne=!0),u=g;break;case"children":case"dangerouslySetInnerHTML":if(g!=null)throw Error(C(137,t));break;default:g!==p&&ke(e,t,f,g,n,p)}}Bp(e,o,u,r,s,d,i,a);return;case"select":g=o=u=f=null;for(i in l)if(r=l[i],l.hasOwnProperty(i)&&r!=null)switch(i){case"value":break;case"multiple":g=r;default:n.hasOwnProperty(i)||ke(e,t,i,null,n,r)}for(a in n)if(i=n[a],r=l[a],n.hasOwnProperty(a)&&(i!=null||r!=null))switch(a){case"value":i!==r&&(Ne=!0),f=i;break;case"defaultValue":i!==r&&(Ne=!0),u=i;break;case"multiple":i!==r&&(Ne=!0),o=i;default:i!==r&&ke(e,t,a,i,n,r)}t=u,l=o,n=g,f!=null?_u(e,!!l,f,!1):!!n!=!!l&&(t!=null?_u(e,!!l,t,!0):_u(e,!!l,l?[]:"",!1));return;case"textarea":g=f=null;for(u in l)if(a=l[u],l.hasOwnProperty(u)&&a!=null&&!n.hasOwnProperty(u))switch(u){case"value":break;case"children":break;default:ke(e,t,u,null,n,a)}for(o in n)if(a=n[o],i=l[o],n.hasOwnProperty(o)&&(a!=null||i!=null))switch(o){case"value":a!==i&&(Ne=!0),f=a;break;case"defaultValue":a!==i&&(Ne=!0),g=a;break;case"children":break;case"dangerouslySetInnerHTML":if(a!=null)throw Error(C(91));break;default:a!==i&&ke(e,t,o,a,n,i)}ab(e,f,g);return;case"option":for(var x in l)f=l[x],l.hasOwnProperty(x)&&f!=null&&!n.hasOwnProperty(x)&&(x==="selected"?e.selected=!1:ke(e,t,x,null,n,f));for(r in n)f=n[r],g=l[r],n.hasOwnProperty(r)&&f!==g&&(f!=null||g!=null)&&(r==="selected"?(f!==g&&(Ne=!0),e.selected=f&&typeof f!="function"&&typeof f!="symbol"):ke(e,t,r,f,n,g));return;case"img":case"link":case"area":case"base":case"br":case"col":case"embed":case"hr":case"keygen":case"meta":case"param":case"source":case"track":case"wbr":case"menuitem":for(var T in l)f=l[T],l.hasOwnProperty(T)&&f!=null&&!n.hasOwnProperty(T)&&ke(e,t,T,null,n,f);for(s in n)if(f=n[s],g=l[s],n.hasOwnProperty(s)&&f!==g&&(f!=null||g!=null))switch(s){case"children":case"dangerouslySetInnerHTML":if(f!=null)throw Error(C(137,t));break;default:ke(e,t,s,f,n,g)}return;default:if(q0(t)){for(var M in l)f=l[M],l.hasOwnProperty(M)&&f!==void 0&&!n.hasOwnProperty(M)&&R0(e,t,M,void 0,n,f);for(d in n)f=n[d],g=l[d],!n.hasOwnProperty(d)||f===g||f===void 0&&g===void 0||R0(e,t,d,f,n,g);return}}for(var y in l)f=l[y],l.hasOwnProperty(y)&&f!=null&&!n.hasOwnProperty(y)&&ke(e,t,y,null,n,f);for(p in n)f=n[p],g=l[p],!n.hasOwnProperty(p)||f===g||f==null&&g==null||ke(e,t,p,f,n,g)}function m1(e){switch(e){case"css":case"script":case"font":case"img":case"image":case"input":case"link":return!0;default:return!1}}function Q3(){if(typeof performance.getEntriesByType=="function"){for(var e=0,t=0,l=performance.getEntriesByType("resource"),n=0;n<l.length;n++){var a=l[n],i=a.transferSize,o=a.initiatorType,u=a.duration;if(i&&u&&m1(o)){for(o=0,u=a.responseEnd,n+=1;n<l.length;n++){var r=l[n],s=r.startTime;if(s>u)break;var d=r.transferSize,p=r.initiatorType;d&&m1(p)&&(r=r.responseEnd,o+=d*(r<u?1:(u-s)/(r-s)))}if(--n,t+=8*(i+o)/(a.duration/1e3),e++,10<e)break}}if(0<e)return t/e/1e6}return navigator.connection&&(e=navigator.connection.downlink,typeof e=="number")?e:5}var A0=null,_0=null;function zs(e){return e.nodeType===9?e:e.ownerDocument}function d1(e){switch(e){case"http://www.w3.org/2000/svg":return 1;case"http://www.w3.org/1998/Math/MathML":return 2;default:return 0}}function cE(e,t){if(e===0)switch(t){case"svg":return 1;case"math":return 2;default:return 0}return e===1&&t==="foreignObject"?0:e}function fE(e,t,l,n){return l=zs(l).createElement(e),l[Pt]=n,l[Bl]=t,nl(l,e,t),Kt(l),l}function O0(e,t){return e==="textarea"||e==="noscript"||typeof t.children=="string"||typeof t.children=="number"||typeof t.children=="bigint"||typeof t.dangerouslySetInnerHTML=="object"&&t.dangerouslySetInnerHTML!==null&&t.dangerouslySetInnerHTML.__html!=null}var xp=null;function j3(){var e=window.event;return e&&e.type==="popstate"?e===xp?!1:(xp=e,!0):(xp=null,!1)}var _g=typeof setTimeout=="function"?setTimeout:void 0,Z3=typeof clearTimeout=="function"?clearTimeout:void 0,p1=typeof Promise=="function"?Promise:void 0,g1=typeof requestAnimationFrame=="function"?requestAnimationFrame:_g,X3=typeof queueMicrotask=="function"?queueMicrotask:typeof p1<"u"?function(e){return p1.resolve(null).then(e).catch(K3)}:_g;function K3(e){setTimeout(function(){throw e})}function Gi(e){return e==="head"}function h1(e,t){var l=t,n=0;do{var a=l.nextSibling;if(e.removeChild(l),a&&a.nodeType===8)if(l=a.data,l==="/$"||l==="/&"){if(n===0){e.removeChild(a),$u(t);return}n--}else if(l==="$"||l==="$?"||l==="$~"||l==="$!"||l==="&")n++;else if(l==="html")Np(e.ownerDocument.documentElement);else if(l==="head"){l=e.ownerDocument.head,Np(l);for(var i=l.firstChild;i;){var o=i.nextSibling,u=i.nodeName;i[qs]||u==="SCRIPT"||u==="STYLE"||u==="LINK"&&i.rel.toLowerCase()==="stylesheet"||l.removeChild(i),i=o}}else l==="body"&&Np(e.ownerDocument.body);l=a}while(l);$u(t)}function v1(e,t){var l=e;e=0;do{var n=l.nextSibling;if(l.nodeType===1?t?(l._stashedDisplay=l.style.display,l.style.display="none"):(l.style.display=l._stashedDisplay||"",l.getAttribute("style")===""&&l.removeAttribute("style")):l.nodeType===3&&(t?(l._stashedText=l.nodeValue,l.nodeValue=""):l.nodeValue=l._stashedText||""),n&&n.nodeType===8)if(l=n.data,l==="/$"){if(e===0)break;e--}else l!=="$"&&l!=="$?"&&l!=="$~"&&l!=="$!"||e++;l=n}while(l)}function mE(e,t,l){if(t=CSS.escape(t)!==t?"r-"+btoa(t).replace(/=/g,""):t,e.style.viewTransitionName=t,l!=null&&(e.style.viewTransitionClass=l),l=getComputedStyle(e),l.display==="inline"){if(t=e.getClientRects(),t.length===1)var n=1;else for(var a=n=0;a<t.length;a++){var i=t[a];0<i.width&&0<i.height&&n++}n===1&&(e=e.style,e.display=t.length===1?"inline-block":"block",e.marginTop="-"+l.paddingTop,e.marginBottom="-"+l.paddingBottom)}}function dE(e,t){e=e.style,t=t.style;var l=t!=null?t.hasOwnProperty("viewTransitionName")?t.viewTransitionName:t.hasOwnProperty("view-transition-name")?t["view-transition-name"]:null:null;e.viewTransitionName=l==null||typeof l=="boolean"?"":(""+l).trim(),l=t!=null?t.hasOwnProperty("viewTransitionClass")?t.viewTransitionClass:t.hasOwnProperty("view-transition-class")?t["view-transition-class"]:null:null,e.viewTransitionClass=l==null||typeof l=="boolean"?"":(""+l).trim(),e.display==="inline-block"&&(t==null?e.display=e.margin="":(l=t.display,e.display=l==null||typeof l=="boolean"?"":l,l=t.margin,l!=null?e.margin=l:(l=t.hasOwnProperty("marginTop")?t.marginTop:t["margin-top"],e.marginTop=l==null||typeof l=="boolean"?"":l,t=t.hasOwnProperty("marginBottom")?t.marginBottom:t["margin-bottom"],e.marginBottom=t==null||typeof t=="boolean"?"":t)))}function pE(e,t,l){return l=l.ownerDocument.defaultView,{rect:e,abs:t.position==="absolute"||t.position==="fixed",clip:t.clipPath!=="none"||t.overflow!=="visible"||t.filter!=="none"||t.mask!=="none"||t.mask!=="none"||t.borderRadius!=="0px",view:0<=e.bottom&&0<=e.right&&e.top<=l.innerHeight&&e.left<=l.innerWidth}}function M0(e){var t=e.getBoundingClientRect(),l=getComputedStyle(e);return pE(t,l,e)}function J3(e){var t=e.getBoundingClientRect();t=new DOMRect(t.x+2e4,t.y+2e4,t.width,t.height);var l=getComputedStyle(e);return pE(t,l,e)}function $3(e){return e.documentElement.clientHeight}function F3(e){this.addEventListener("load",e),this.addEventListener("error",e)}function W3(e,t,l,n,a,i,o,u,r){var s=t.nodeType===9?t:t.ownerDocument;try{var d=s.startViewTransition({update:function(){var f=s.defaultView,g=f.navigation&&f.navigation.transition,x=s.fonts.status;n();var T=[];if(x==="loaded"&&($3(s),s.fonts.status==="loading"&&T.push(s.fonts.ready)),x=T.length,e!==null)for(var M=e.suspenseyImages,y=0,h=0;h<M.length;h++){var b=M[h];if(!b.complete){var E=b.getBoundingClientRect();if(0<E.bottom&&0<E.right&&E.top<f.innerHeight&&E.left<f.innerWidth){if(y+=RE(b),y>mf){T.length=x;break}b=new Promise(F3.bind(b)),T.push(b)}}}if(0<T.length)return f=Promise.race([Promise.all(T),new Promise(function(R){return setTimeout(R,500)})]).then(a,a),(g?Promise.allSettled([g.finished,f]):f).then(i,i);if(a(),g)return g.finished.then(i,i);i()},types:l});s.__reactViewTransition=d;var p=[];return d.ready.then(function(){for(var f=s.documentElement.getAnimations({subtree:!0}),g=0;g<f.length;g++){var x=f[g],T=x.effect,M=T.pseudoElement;if(M!=null&&M.startsWith("::view-transition")){p.push(x),x=T.getKeyframes();for(var y=M=void 0,h=!0,b=0;b<x.length;b++){var E=x[b],R=E.width;if(M===void 0)M=R;else if(M!==R){h=!1;break}if(R=E.height,y===void 0)y=R;else if(y!==R){h=!1;break}delete E.width,delete E.height,E.transform==="none"&&delete E.transform}h&&M!==void 0&&y!==void 0&&(T.setKeyframes(x),h=getComputedStyle(T.target,T.pseudoElement),h.width!==M||h.height!==y)&&(h=x[0],h.width=M,h.height=y,h=x[x.length-1],h.width=M,h.height=y,T.setKeyframes(x))}}o()},function(f){s.__reactViewTransition===d&&(s.__reactViewTransition=null);try{typeof f=="object"&&f!==null&&f.name==="InvalidStateError"&&(f.message==="View transition was skipped because document visibility state is hidden."||f.message==="Skipping view transition because document visibility state has become hidden."||f.message==="Skipping view transition because viewport size changed."||f.message==="Transition was aborted because of invalid state")&&(f=null),f!==null&&r(f)}finally{n(),a(),o()}}),d.finished.finally(function(){for(var f=0;f<p.length;f++)p[f].cancel();s.__reactViewTransition===d&&(s.__reactViewTransition=null),u()}),d}catch{return n(),a(),o(),null}}function ro(e,t){this._scope=document.documentElement,this._selector="::view-transition-"+e+"("+t+")"}ro.prototype.animate=function(e,t){return t=typeof t=="number"?{duration:t}:qe({},t),t.pseudoElement=this._selector,this._scope.animate(e,t)};ro.prototype.getAnimations=function(){for(var e=this._scope,t=this._selector,l=e.getAnimations({subtree:!0}),n=[],a=0;a<l.length;a++){var i=l[a].effect;i!==null&&i.target===e&&i.pseudoElement===t&&n.push(l[a])}return n};ro.prototype.getComputedStyle=function(){return getComputedStyle(this._scope,this._selector)};function gE(e){return{name:e,group:new ro("group",e),imagePair:new ro("image-pair",e),old:new ro("old",e),new:new ro("new",e)}}function ln(e){this._fragmentFiber=e,this._observers=this._eventListeners=null}ln.prototype.addEventListener=function(e,t,l){var n=null,a=null;if(!(l!=null&&typeof l!="boolean"&&(n=l.signal||null,n!==null&&n.aborted))){this._eventListeners===null&&(this._eventListeners=[]);var i=this._eventListeners;if(hE(i,e,t,l)===-1){var o=this,u=t;l!=null&&typeof l!="boolean"&&l.once===!0&&(u=function(r){o.removeEventListener(e,t,l),typeof t=="function"?t.call(this,r):t.handleEvent(r)}),n!==null&&(a=o.removeEventListener.bind(o,e,t,l),n.addEventListener("abort",a,{once:!0}),a=n.removeEventListener.bind(n,"abort",a)),n=Zu(l),i.push({type:e,listener:t,optionsOrUseCapture:l,attachedListener:u,cleanup:a}),Ul(this._fragmentFiber.child,!1,I3,e,u,n)}this._eventListeners=i}};function I3(e,t,l,n){return kt(e).addEventListener(t,l,n),!1}ln.prototype.removeEventListener=function(e,t,l){var n=this._eventListeners;if(n!==null&&(t=hE(n,e,t,l),t!==-1)){var a=n[t];l=a.attachedListener;var i=a.cleanup;a=Zu(a.optionsOrUseCapture),Ul(this._fragmentFiber.child,!1,P3,e,l,a),n.splice(t,1),i!==null&&i()}};function P3(e,t,l,n){return kt(e).removeEventListener(t,l,n),!1}function Zu(e){return e!=null&&typeof e!="boolean"&&(e.once===!0||e.signal instanceof AbortSignal)?{capture:e.capture,passive:e.passive}:e}function y1(e){return e==null?"c=0":typeof e=="boolean"?"c="+(e?"1":"0"):"c="+(e.capture?"1":"0")}function hE(e,t,l,n){if(e.length===0)return-1;n=y1(n);for(var a=0;a<e.length;a++){var i=e[a];if(i.type===t&&i.listener===l&&y1(i.optionsOrUseCapture)===n)return a}return-1}ln.prototype.dispatchEvent=function(e){var t=xo(this._fragmentFiber);if(t===null)return!0;t=kt(t);var l=this._eventListeners;if(l!==null&&0<l.length||!e.bubbles){var n=t.nodeType===9?t.createComment(""):document.createTextNode("");if(l)for(var a=0;a<l.length;a++){var i=l[a];n.addEventListener(i.type,i.attachedListener,Zu(i.optionsOrUseCapture))}if(t.appendChild(n),e=n.dispatchEvent(e),l)for(a=0;a<l.length;a++)i=l[a],n.removeEventListener(i.type,i.attachedListener,Zu(i.optionsOrUseCapture));return t.removeChild(n),e}return t.dispatchEvent(e)};ln.prototype.focus=function(e){Ul(this._fragmentFiber.child,!0,vE,e,void 0,void 0)};function vE(e,t){return e.tag===6?!1:(e=kt(e),fA(e,t))}ln.prototype.focusLast=function(e){var t=[];Ul(this._fragmentFiber.child,!0,Og,t,void 0,void 0);for(var l=t.length-1;0<=l&&!vE(t[l],e);l--);};function Og(e,t){return t.push(e),!1}ln.prototype.blur=function(){var e=xo(this._fragmentFiber);e!==null&&(e=kt(e),e=zs(e).activeElement,e!==null&&Ul(this._fragmentFiber.child,!1,eA,e,void 0,void 0))};function eA(e,t){return e.tag===6?!1:(e=kt(e),e===t||e.contains(t)?(t.blur(),!0):!1)}ln.prototype.observeUsing=function(e){this._observers===null&&(this._observers=new Set),this._observers.add(e),Ul(this._fragmentFiber.child,!1,tA,e,void 0,void 0)};function tA(e,t){return e.tag===6||(e=kt(e),t.observe(e)),!1}ln.prototype.unobserveUsing=function(e){var t=this._observers;if(t!==null&&t.has(e)){t.delete(e),Ul(this._fragmentFiber.child,!1,lA,e,void 0,void 0);for(var l=t=0;l<Yn.length;l++){var n=Yn[l];n.fragmentInstance===this&&n.observer===e?e.unobserve(n.instance):Yn[t++]=n}Yn.length=t}};function lA(e,t){return e.tag===6||(e=kt(e),t.unobserve(e)),!1}var Yn=[],Tp=!1;function nA(e,t,l){Yn.push({fragmentInstance:e,observer:t,instance:l}),Tp||(Tp=!0,mA(function(){Tp=!1;var n=Yn;Yn=[];for(var a=0;a<n.length;a++){var i=n[a];i.observer.unobserve(i.instance)}}))}ln.prototype.getClientRects=function(){var e=[];return Ul(this._fragmentFiber.child,!1,aA,e,void 0,void 0),e};function aA(e,t){if(e.tag===6){e=e.stateNode;var l=e.ownerDocument.createRange();l.selectNodeContents(e),t.push.apply(t,l.getClientRects())}else e=kt(e),t.push.apply(t,e.getClientRects());return!1}ln.prototype.getRootNode=function(e){var t=xo(this._fragmentFiber);return t===null?this:kt(t).getRootNode(e)};ln.prototype.compareDocumentPosition=function(e){var t=xo(this._fragmentFiber);if(t===null)return Node.DOCUMENT_POSITION_DISCONNECTED;var l=[];Ul(this._fragmentFiber.child,!1,Og,l,void 0,void 0);var n=kt(t);if(l.length===0){if(l=n,Wv(this._fragmentFiber)){e:{for(t=this._fragmentFiber.return;t!==null;){if(t.tag===4){t=t.stateNode.containerInfo;break e}if(t.tag===3||t.tag===5||t.tag===27)break;t=t.return}t=null}t!=null&&(l=t)}t=this._fragmentFiber;var a=n=l.compareDocumentPosition(e);return l===e?a=Node.DOCUMENT_POSITION_CONTAINS:n&Node.DOCUMENT_POSITION_CONTAINED_BY&&(l=V1(t)[1],l===null?a=Node.DOCUMENT_POSITION_PRECEDING:(e=kt(l).compareDocumentPosition(e),a=e===0||e&Node.DOCUMENT_POSITION_FOLLOWING?Node.DOCUMENT_POSITION_FOLLOWING:Node.DOCUMENT_POSITION_PRECEDING)),a|=Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC}t=kt(l[0]),a=kt(l[l.length-1]);var i=Wv(this._fragmentFiber)?t.parentElement:n;if(i==null)return Node.DOCUMENT_POSITION_DISCONNECTED;n=i.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_CONTAINED_BY,i=i.compareDocumentPosition(a)&Node.DOCUMENT_POSITION_CONTAINED_BY;var o=t.compareDocumentPosition(e),u=a.compareDocumentPosition(e),r=o&Node.DOCUMENT_POSITION_CONTAINED_BY||u&Node.DOCUMENT_POSITION_CONTAINED_BY;return u=n&&i&&o&Node.DOCUMENT_POSITION_FOLLOWING&&u&Node.DOCUMENT_POSITION_PRECEDING,t=n&&t===e||i&&a===e||r||u?Node.DOCUMENT_POSITION_CONTAINED_BY:!n&&t===e||!i&&a===e?Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC:o,t&Node.DOCUMENT_POSITION_DISCONNECTED||t&Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC||iA(t,this._fragmentFiber,l[0],l[l.length-1],e)?t:Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC};function iA(e,t,l,n,a){var i=uo(a);if(e&Node.DOCUMENT_POSITION_CONTAINED_BY){if(l=!!i)e:{for(;i!==null;){if(i.tag===7&&(i===t||i.alternate===t)){l=!0;break e}i=i.return}l=!1}return l}if(e&Node.DOCUMENT_POSITION_CONTAINS){if(i===null)return i=a.ownerDocument,a===i||a===i.documentElement||a===i.body;e:{for(i=t,t=xo(t);i!==null;){if(!(i.tag!==5&&i.tag!==3&&i.tag!==27||i!==t&&i.alternate!==t)){i=!0;break e}i=i.return}i=!1}return i}return e&Node.DOCUMENT_POSITION_PRECEDING?((t=!!i)&&!(t=i===l)&&(t=Ap(l,i,Iv),t===null?t=!1:(Ul(t,!0,kN,i,l),i=gu,gu=null,t=i!==null)),t):e&Node.DOCUMENT_POSITION_FOLLOWING?((t=!!i)&&!(t=i===n)&&(t=Ap(n,i,Iv),t===null?t=!1:(Ul(t,!0,HN,i,n),i=gu,Rp=gu=null,t=i!==null)),t):!1}function b1(e,t){var l=e.ownerDocument.createRange();l.selectNodeContents(e),e=l.getBoundingClientRect(),window.scrollTo(window.scrollX+e.left,t?window.scrollY+e.top:window.scrollY+e.bottom-window.innerHeight)}ln.prototype.scrollIntoView=function(e){if(typeof e=="object")throw Error(C(566));var t=[];Ul(this._fragmentFiber.child,!1,Og,t,void 0,void 0);var l=e!==!1;if(t.length===0){var n=V1(this._fragmentFiber);if(n=l?n[1]||n[0]||xo(this._fragmentFiber):n[0]||n[1],n===null)return;if(n.tag===6){e=kt(n),b1(e,l);return}if(n=kt(n),n.nodeType!==9){if(n.nodeType===11){l="host"in n?n.host:null,l!==null&&l.scrollIntoView(e);return}n.scrollIntoView(e)}}for(n=l?t.length-1:0;n!==(l?-1:t.length);){var a=t[n];a.tag===6?(a=kt(a),b1(a,l)):kt(a).scrollIntoView(e),n+=l?-1:1}};function oA(e,t){return e=kt(e),yE(e,t),!1}function yE(e,t){e.reactFragments==null&&(e.reactFragments=new Set),e.reactFragments.add(t)}function bE(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.addEventListener(a.type,a.attachedListener,Zu(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){for(var o=0,u=0;u<Yn.length;u++){var r=Yn[u];(r.fragmentInstance!==t||r.observer!==i||r.instance!==e)&&(Yn[o++]=r)}Yn.length=o,i.observe(e)}),yE(e,t))}function uA(e,t){var l=t._eventListeners;if(l!==null)for(var n=0;n<l.length;n++){var a=l[n];e.removeEventListener(a.type,a.attachedListener,Zu(a.optionsOrUseCapture))}e.nodeType!==3&&(l=t._observers,l!==null&&l.forEach(function(i){typeof i.rootMargin=="string"?nA(t,i,e):i.unobserve(e)}),e.reactFragments!=null&&e.reactFragments.delete(t))}function C0(e){var t=e.firstChild;for(t&&t.nodeType===10&&(t=t.nextSibling);t;){var l=t;switch(t=t.nextSibling,l.nodeName){case"HTML":case"HEAD":case"BODY":C0(l),Zf(l);continue;case"SCRIPT":case"STYLE":continue;case"LINK":if(l.rel.toLowerCase()==="stylesheet")continue}e.removeChild(l)}}function rA(e,t,l,n){for(;e.nodeType===1;){var a=l;if(e.nodeName.toLowerCase()!==t.toLowerCase()){if(!n&&(e.nodeName!=="INPUT"||e.type!=="hidden"))break}else if(n){if(!e[qs])switch(t){case"meta":if(!e.hasAttribute("itemprop"))break;return e;case"link":if(i=e.getAttribute("rel"),i==="stylesheet"&&e.hasAttribute("data-precedence"))break;if(i!==a.rel||e.getAttribute("href")!==(a.href==null||a.href===""?null:a.href)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin)||e.getAttribute("title")!==(a.title==null?null:a.title))break;return e;case"style":if(e.hasAttribute("data-precedence"))break;return e;case"script":if(i=e.getAttribute("src"),(i!==(a.src==null?null:a.src)||e.getAttribute("type")!==(a.type==null?null:a.type)||e.getAttribute("crossorigin")!==(a.crossOrigin==null?null:a.crossOrigin))&&i&&e.hasAttribute("async")&&!e.hasAttribute("itemprop"))break;return e;default:return e}}else if(t==="input"&&e.type==="hidden"){var i=a.name==null?null:""+a.name;if(a.type==="hidden"&&e.getAttribute("name")===i)return e}else return e;if(e=xn(e.nextSibling),e===null)break}return null}function sA(e,t,l){if(t==="")return null;for(;e.nodeType!==3;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!l||(e=xn(e.nextSibling),e===null))return null;return e}function SE(e,t){for(;e.nodeType!==8;)if((e.nodeType!==1||e.nodeName!=="INPUT"||e.type!=="hidden")&&!t||(e=xn(e.nextSibling),e===null))return null;return e}function D0(e){return e.data==="$?"||e.data==="$~"}function Mg(e){return e.data==="$!"||e.data==="$?"&&e.ownerDocument.readyState!=="loading"}function cA(e,t){var l=e.ownerDocument;if(e.data==="$~")e._reactRetry=t;else if(e.data!=="$?"||l.readyState!=="loading")t();else{var n=function(){t(),l.removeEventListener("DOMContentLoaded",n)};l.addEventListener("DOMContentLoaded",n),e._reactRetry=n}}function xn(e){for(;e!=null;e=e.nextSibling){var t=e.nodeType;if(t===1||t===3)break;if(t===8){if(t=e.data,t==="$"||t==="$!"||t==="$?"||t==="$~"||t==="&"||t==="F!"||t==="F")break;if(t==="/$"||t==="/&")return null}}return e}var z0=null;function S1(e){e=e.nextSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="/$"||l==="/&"){if(t===0)return xn(e.nextSibling);t--}else l!=="$"&&l!=="$!"&&l!=="$?"&&l!=="$~"&&l!=="&"||t++}e=e.nextSibling}return null}function E1(e){e=e.previousSibling;for(var t=0;e;){if(e.nodeType===8){var l=e.data;if(l==="$"||l==="$!"||l==="$?"||l==="$~"||l==="&"){if(t===0)return e;t--}else l!=="/$"&&l!=="/&"||t++}e=e.previousSibling}return null}function fA(e,t){function l(){n=!0}if(e.ownerDocument.activeElement===e)return!0;var n=!1;try{e.ownerDocument.addEventListener("focus",l,!0),(e.focus||HTMLElement.prototype.focus).call(e,t)}finally{e.ownerDocument.removeEventListener("focus",l,!0)}return n}function mA(e){g1(function(){g1(function(t){return e(t)})})}function EE(e,t,l){switch(t=zs(l),e){case"html":if(e=t.documentElement,!e)throw Error(C(452));return e;case"head":if(e=t.head,!e)throw Error(C(453));return e;case"body":if(e=t.body,!e)throw Error(C(454));return e;default:throw Error(C(451))}}function wE(e,t,l){for(var n in l){var a=l[n];l.hasOwnProperty(n)&&a!=null&&ke(e,t,n,null,G3,a)}l.dangerouslySetInnerHTML!=null&&(e.textContent=""),e.onclick===ca&&(e.onclick=null),Zf(e)}function Np(e){for(var t=e.attributes;t.length;)e.removeAttributeNode(t[0]);Zf(e)}var Tn=new Map,w1=new Set;function Ls(e){if(typeof e.getRootNode=="function"){var t=e.getRootNode();if(t.nodeType===9||t.nodeType===11)return t}return e.nodeType===9?e:e.ownerDocument}var Ga=Oe.d;Oe.d={f:dA,r:pA,D:gA,C:hA,L:vA,m:yA,X:SA,S:bA,M:EA};function dA(){var e=Ga.f(),t=im();return e||t}function pA(e){var t=Wu(e);t!==null&&t.tag===5&&t.type==="form"?oS(t):Ga.r(e)}var tr=typeof document>"u"?null:document;function xE(e,t,l){var n=tr;if(n&&typeof t=="string"&&t){var a=Sn(t);a='link[rel="'+e+'"][href="'+a+'"]',typeof l=="string"&&(a+='[crossorigin="'+l+'"]'),w1.has(a)||(w1.add(a),e={rel:e,crossOrigin:l,href:t},n.querySelector(a)===null&&(t=n.createElement("link"),nl(t,"link",e),Kt(t),n.head.appendChild(t)))}}function gA(e){Ga.D(e),xE("dns-prefetch",e,null)}function hA(e,t){Ga.C(e,t),xE("preconnect",e,t)}function vA(e,t,l){Ga.L(e,t,l);var n=tr;if(n&&e&&t){var a='link[rel="preload"][as="'+Sn(t)+'"]';t==="image"&&l&&l.imageSrcSet?(a+='[imagesrcset="'+Sn(l.imageSrcSet)+'"]',typeof l.imageSizes=="string"&&(a+='[imagesizes="'+Sn(l.imageSizes)+'"]')):a+='[href="'+Sn(e)+'"]';var i=a;switch(t){case"style":i=Xu(e);break;case"script":i=lr(e)}if(!(Tn.has(i)||(e=qe({rel:"preload",href:t==="image"&&l&&l.imageSrcSet?void 0:e,as:t},l),Tn.set(i,e),n.querySelector(a)!==null||t==="style"&&n.querySelector(Js(i))||t==="script"&&n.querySelector($s(i))))){var o=n.createElement("link");nl(o,"link",e),t==="style"&&(o[bf]=!0,o.onload=o.onerror=function(){I1(o)}),Kt(o),n.head.appendChild(o)}}}function yA(e,t){Ga.m(e,t);var l=tr;if(l&&e){var n=t&&typeof t.as=="string"?t.as:"script",a='link[rel="modulepreload"][as="'+Sn(n)+'"][href="'+Sn(e)+'"]',i=a;switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":i=lr(e)}if(!Tn.has(i)&&(e=qe({rel:"modulepreload",href:e},t),Tn.set(i,e),l.querySelector(a)===null)){switch(n){case"audioworklet":case"paintworklet":case"serviceworker":case"sharedworker":case"worker":case"script":if(l.querySelector($s(i)))return}n=l.createElement("link"),nl(n,"link",e),Kt(n),l.head.appendChild(n)}}}function bA(e,t,l){Ga.S(e,t,l);var n=tr;if(n&&e){var a=Au(n).hoistableStyles,i=Xu(e);t=t||"default";var o=a.get(i);if(!o){var u={loading:0,preload:null};if(o=n.querySelector(Js(i)))u.loading=5;else{e=qe({rel:"stylesheet",href:e,"data-precedence":t},l),(l=Tn.get(i))&&Cg(e,l);var r=o=n.createElement("link");Kt(r),nl(r,"link",e),r._p=new Promise(function(s,d){r.onload=s,r.onerror=d}),r.addEventListener("load",function(){u.loading|=1}),r.addEventListener("error",function(){u.loading|=2}),u.loading|=4,cf(o,t,n)}o={type:"stylesheet",instance:o,count:1,state:u},a.set(i,o)}}}function SA(e,t){Ga.X(e,t);var l=tr;if(l&&e){var n=Au(l).hoistableScripts,a=lr(e),i=n.get(a);i||(i=l.querySelector($s(a)),i||(e=qe({src:e,async:!0},t),(t=Tn.get(a))&&Dg(e,t),i=l.createElement("script"),Kt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function EA(e,t){Ga.M(e,t);var l=tr;if(l&&e){var n=Au(l).hoistableScripts,a=lr(e),i=n.get(a);i||(i=l.querySelector($s(a)),i||(e=qe({src:e,async:!0,type:"module"},t),(t=Tn.get(a))&&Dg(e,t),i=l.createElement("script"),Kt(i),nl(i,"link",e),l.head.appendChild(i)),i={type:"script",instance:i,count:1,state:null},n.set(a,i))}}function x1(e,t,l,n){var a=(a=Ni.current)?Ls(a):null;if(!a)throw Error(C(446));switch(e){case"meta":case"title":return null;case"style":return typeof l.precedence=="string"&&typeof l.href=="string"?(l=Xu(l.href),t=Au(a).hoistableStyles,n=t.get(l),n||(n={type:"style",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};case"link":if(l.rel==="stylesheet"&&typeof l.href=="string"&&typeof l.precedence=="string"){e=Xu(l.href);var i=Au(a).hoistableStyles,o=i.get(e);if(o||(a=a.ownerDocument||a,o={type:"stylesheet",instance:null,count:0,state:{loading:0,preload:null}},i.set(e,o),(i=a.querySelector(Js(e)))?i._p||(o.instance=i,o.state.loading=5):(i=Tn.get(e),i||(i={rel:"preload",as:"style",href:l.href,crossOrigin:l.crossOrigin,integrity:l.integrity,media:l.media,hrefLang:l.hrefLang,referrerPolicy:l.referrerPolicy},Tn.set(e,i)),wA(a,e,i,o.state))),t&&n===null)throw Error(C(528,""));return o}if(t&&n!==null)throw Error(C(529,""));return null;case"script":return t=l.async,l=l.src,typeof l=="string"&&t&&typeof t!="function"&&typeof t!="symbol"?(l=lr(l),t=Au(a).hoistableScripts,n=t.get(l),n||(n={type:"script",instance:null,count:0,state:null},t.set(l,n)),n):{type:"void",instance:null,count:0,state:null};default:throw Error(C(444,e))}}function Xu(e){return'href="'+Sn(e)+'"'}function Js(e){return'link[rel="stylesheet"]['+e+"]"}function TE(e){return qe({},e,{"data-precedence":e.precedence,precedence:null})}function wA(e,t,l,n){if(t=e.querySelector('link[rel="preload"][as="style"]['+t+"]")){if(t[bf]!==!0){n.loading=1;return}}else t=e.createElement("link"),t[bf]=!0,t.onload=t.onerror=I1.bind(null,t),nl(t,"link",l),Kt(t),e.head.appendChild(t);n.preload=t,t.addEventListener("load",function(){return n.loading|=1}),t.addEventListener("error",function(){return n.loading|=2})}function lr(e){return'[src="'+Sn(e)+'"]'}function $s(e){return"script[async]"+e}function T1(e,t,l){if(t.count++,t.instance===null)switch(t.type){case"style":var n=e.querySelector('style[data-href~="'+Sn(l.href)+'"]');if(n)return t.instance=n,Kt(n),n;var a=qe({},l,{"data-href":l.href,"data-precedence":l.precedence,href:null,precedence:null});return n=(e.ownerDocument||e).createElement("style"),Kt(n),nl(n,"style",a),cf(n,l.precedence,e),t.instance=n;case"stylesheet":a=Xu(l.href);var i=e.querySelector(Js(a));if(i)return t.state.loading|=4,t.instance=i,Kt(i),i;n=TE(l),(a=Tn.get(a))&&Cg(n,a),i=(e.ownerDocument||e).createElement("link"),Kt(i);var o=i;return o._p=new Promise(function(u,r){o.onload=u,o.onerror=r}),nl(i,"link",n),t.state.loading|=4,cf(i,l.precedence,e),t.instance=i;case"script":return i=lr(l.src),(a=e.querySelector($s(i)))?(t.instance=a,Kt(a),a):(n=l,(a=Tn.get(i))&&(n=qe({},l),Dg(n,a)),e=e.ownerDocument||e,a=e.createElement("script"),Kt(a),nl(a,"link",n),e.head.appendChild(a),t.instance=a);case"void":return null;default:throw Error(C(443,t.type))}else t.type==="stylesheet"&&(t.state.loading&4)===0&&(n=t.instance,t.state.loading|=4,cf(n,l.precedence,e));return t.instance}function cf(e,t,l){for(var n=l.querySelectorAll('link[rel="stylesheet"][data-precedence],style[data-precedence]'),a=n.length?n[n.length-1]:null,i=a,o=0;o<n.length;o++){var u=n[o];if(u.dataset.precedence===t)i=u;else if(i!==a)break}i?i.parentNode.insertBefore(e,i.nextSibling):(t=l.nodeType===9?l.head:l,t.insertBefore(e,t.firstChild))}function Cg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.title==null&&(e.title=t.title)}function Dg(e,t){e.crossOrigin==null&&(e.crossOrigin=t.crossOrigin),e.referrerPolicy==null&&(e.referrerPolicy=t.referrerPolicy),e.integrity==null&&(e.integrity=t.integrity)}var ff=null;function N1(e,t,l){if(ff===null){var n=new Map,a=ff=new Map;a.set(l,n)}else a=ff,n=a.get(l),n||(n=new Map,a.set(l,n));if(n.has(e))return n;for(n.set(e,null),l=l.getElementsByTagName(e),a=0;a<l.length;a++){var i=l[a];if(!(i[qs]||i[Pt]||e==="link"&&i.getAttribute("rel")==="stylesheet")&&i.namespaceURI!=="http://www.w3.org/2000/svg"){var o=i.getAttribute(t)||"";o=e+o;var u=n.get(o);u?u.push(i):n.set(o,[i])}}return n}function L0(e,t,l){e=e.ownerDocument||e,e.head.insertBefore(l,t==="title"?e.querySelector("head > title"):null)}function xA(e,t,l){if(l===1||t.itemProp!=null)return!1;switch(e){case"meta":case"title":return!0;case"style":if(typeof t.precedence!="string"||typeof t.href!="string"||t.href==="")break;return!0;case"link":if(typeof t.rel!="string"||typeof t.href!="string"||t.href===""||t.onLoad||t.onError)break;return t.rel==="stylesheet"?(e=t.disabled,typeof t.precedence=="string"&&e==null):!0;case"script":if(t.async&&typeof t.async!="function"&&typeof t.async!="symbol"&&!t.onLoad&&!t.onError&&t.src&&typeof t.src=="string")return!0}return!1}function R1(e,t){return e==="img"&&t.src!=null&&t.src!==""&&t.onLoad==null&&t.loading!=="lazy"}function NE(e){return!(e.type==="stylesheet"&&(e.state.loading&3)===0)}function RE(e){return(e.width||100)*(e.height||100)*(typeof devicePixelRatio=="number"?devicePixelRatio:1)*.25}function A1(e,t){typeof t.decode=="function"&&(e.imgCount++,t.complete||(e.imgBytes+=RE(t),e.suspenseyImages.push(t)),e=RA.bind(e),t.decode().then(e,e))}function TA(e,t,l,n){if(l.type==="stylesheet"&&(typeof n.media!="string"||matchMedia(n.media).matches!==!1)&&(l.state.loading&4)===0){if(l.instance===null){var a=Xu(n.href),i=t.querySelector(Js(a));if(i){t=i._p,t!==null&&typeof t=="object"&&typeof t.then=="function"&&(e.count++,e=ks.bind(e),t.then(e,e)),l.state.loading|=4,l.instance=i,Kt(i);return}i=t.ownerDocument||t,n=TE(n),(a=Tn.get(a))&&Cg(n,a),i=i.createElement("link"),Kt(i);var o=i;o._p=new Promise(function(u,r){o.onload=u,o.onerror=r}),nl(i,"link",n),l.instance=i}e.stylesheets===null&&(e.stylesheets=new Map),e.stylesheets.set(l,t),(t=l.state.preload)&&(l.state.loading&3)===0&&(e.count++,l=ks.bind(e),t.addEventListener("load",l),t.addEventListener("error",l))}}var mf=0;function NA(e,t){return e.stylesheets&&e.count===0&&df(e,e.stylesheets),0<e.count||0<e.imgCount?function(l){var n=setTimeout(function(){if(e.stylesheets&&df(e,e.stylesheets),e.unsuspend){var i=e.unsuspend;e.unsuspend=null,i()}},6e4+t);0<e.imgBytes&&mf===0&&(mf=62500*Q3());var a=setTimeout(function(){if(e.waitingForImages=!1,e.count===0&&(e.stylesheets&&df(e,e.stylesheets),e.unsuspend)){var i=e.unsuspend;e.unsuspend=null,i()}},(e.imgBytes>mf?50:800)+t);return e.unsuspend=l,function(){e.unsuspend=null,clearTimeout(n),clearTimeout(a)}}:null}function AE(e){if(e.count===0&&(e.imgCount===0||!e.waitingForImages)){if(e.stylesheets)df(e,e.stylesheets);else if(e.unsuspend){var t=e.unsuspend;e.unsuspend=null,t()}}}function ks(){this.count--,AE(this)}function RA(){this.imgCount--,AE(this)}var qf=null;function df(e,t){e.stylesheets=null,e.unsuspend!==null&&(e.count++,qf=new Map,t.forEach(AA,e),qf=null,ks.call(e))}function AA(e,t){if(!(t.state.loading&4)){var l=qf.get(e);if(l)var n=l.get(null);else{l=new Map,qf.set(e,l);for(var a=e.querySelectorAll("link[data-precedence],style[data-precedence]"),i=0;i<a.length;i++){var o=a[i];(o.nodeName==="LINK"||o.getAttribute("media")!=="not all")&&(l.set(o.dataset.precedence,o),n=o)}n&&l.set(null,n)}a=t.instance,o=a.getAttribute("data-precedence"),i=l.get(o)||n,i===n&&l.set(null,a),l.set(o,a),this.count++,n=ks.bind(this),a.addEventListener("load",n),a.addEventListener("error",n),i?i.parentNode.insertBefore(a,i.nextSibling):(e=e.nodeType===9?e.head:e,e.insertBefore(a,e.firstChild)),t.state.loading|=4}}var Ku={$$typeof:sa,Provider:null,Consumer:null,_currentValue:so,_currentValue2:so,_threadCount:0};function _A(e,t,l,n,a,i,o,u,r){this.tag=1,this.containerInfo=e,this.pingCache=this.current=this.pendingChildren=null,this.timeoutHandle=-1,this.callbackNode=this.next=this.pendingContext=this.context=this.cancelPendingCommit=null,this.callbackPriority=0,this.expirationTimes=Pd(-1),this.entangledLanes=this.shellSuspendCounter=this.errorRecoveryDisabledLanes=this.expiredLanes=this.warmLanes=this.pingedLanes=this.suspendedLanes=this.pendingLanes=0,this.entanglements=Pd(0),this.hiddenUpdates=Pd(null),this.identifierPrefix=n,this.onUncaughtError=a,this.onCaughtError=i,this.onRecoverableError=o,this.pooledCache=null,this.pooledCacheLanes=0,this.formState=r,this.transitionTypes=null,this.incompleteTransitions=new Map}function _E(e,t,l,n,a,i,o,u,r,s,d,p){return e=new _A(e,t,l,o,r,s,d,p,u),t=1,i===!0&&(t|=24),i=kl(3,null,null,t),e.current=i,i.stateNode=e,t=I0(),t.refCount++,e.pooledCache=t,t.refCount++,i.memoizedState={element:n,isDehydrated:l,cache:t},tg(i),e}function OE(e){return e?(e=xu,e):xu}function ME(e,t,l,n,a,i){a=OE(a),n.context===null?n.context=a:n.pendingContext=a,n=Ai(t),n.payload={element:l},i=i===void 0?null:i,i!==null&&(n.callback=i),l=_i(e,n,t),l!==null&&(Hl(l,e,t),ds(l,e,t))}function _1(e,t){if(e=e.memoizedState,e!==null&&e.dehydrated!==null){var l=e.retryLane;e.retryLane=l!==0&&l<t?l:t}}function zg(e,t){_1(e,t),(e=e.alternate)&&_1(e,t)}function CE(e){if(e.tag===13||e.tag===31){var t=Ro(e,67108864);t!==null&&Hl(t,e,67108864),zg(e,67108864)}}function O1(e){if(e.tag===13||e.tag===31){var t=en();t=Y0(t);var l=Ro(e,t);l!==null&&Hl(l,e,t),zg(e,t)}}var Ju=!0;function OA(e,t,l,n){var a=$.T;$.T=null;var i=Oe.p;try{Oe.p=2,Lg(e,t,l,n)}finally{Oe.p=i,$.T=a}}function MA(e,t,l,n){var a=$.T;$.T=null;var i=Oe.p;try{Oe.p=8,Lg(e,t,l,n)}finally{Oe.p=i,$.T=a}}function Lg(e,t,l,n){if(Ju){var a=k0(n);if(a===null)wp(e,t,n,Qf,l),M1(e,n);else if(DA(a,e,t,l,n))n.stopPropagation();else if(M1(e,n),t&4&&-1<CA.indexOf(e)){for(;a!==null;){var i=Wu(a);if(i!==null)switch(i.tag){case 3:if(i=i.stateNode,i.current.memoizedState.isDehydrated){var o=ao(i.pendingLanes);if(o!==0){var u=i;for(u.pendingLanes|=2,u.entangledLanes|=2;o;){var r=1<<31-Pl(o);u.entanglements[1]|=r,o&=~r}va(i),(_e&6)===0&&(Uf=Wl()+500,Ks(0,!1))}}break;case 31:case 13:u=Ro(i,2),u!==null&&Hl(u,i,2),im(),zg(i,2)}if(i=k0(n),i===null&&wp(e,t,n,Qf,l),i===a)break;a=i}a!==null&&n.stopPropagation()}else wp(e,t,n,null,l)}}function k0(e){return e=Q0(e),kg(e)}var Qf=null;function kg(e){if(Qf=null,e=uo(e),e!==null){var t=Bs(e);if(t===null)e=null;else{var l=t.tag;if(l===13){if(e=H1(t),e!==null)return e;e=null}else if(l===31){if(e=U1(t),e!==null)return e;e=null}else if(l===3){if(t.stateNode.current.memoizedState.isDehydrated)return t.tag===3?t.stateNode.containerInfo:null;e=null}else t!==e&&(e=null)}}return Qf=e,null}function DE(e){switch(e){case"beforetoggle":case"cancel":case"click":case"close":case"contextmenu":case"copy":case"cut":case"auxclick":case"dblclick":case"dragend":case"dragstart":case"drop":case"focusin":case"focusout":case"input":case"invalid":case"keydown":case"keypress":case"keyup":case"mousedown":case"mouseup":case"paste":case"pause":case"play":case"pointercancel":case"pointerdown":case"pointerup":case"ratechange":case"reset":case"seeked":case"submit":case"toggle":case"touchcancel":case"touchend":case"touchstart":case"volumechange":case"change":case"selectionchange":case"textInput":case"compositionstart":case"compositionend":case"compositionupdate":case"beforeblur":case"afterblur":case"beforeinput":case"blur":case"fullscreenchange":case"fullscreenerror":case"focus":case"hashchange":case"popstate":case"select":case"selectstart":return 2;case"drag":case"dragenter":case"dragexit":case"dragleave":case"dragover":case"mousemove":case"mouseout":case"mouseover":case"pointermove":case"pointerout":case"pointerover":case"resize":case"scroll":case"touchmove":case"wheel":case"mouseenter":case"mouseleave":case"pointerenter":case"pointerleave":return 8;case"message":switch(ZN()){case Q1:return 2;case j1:return 8;case yf:case XN:return 32;case Z1:return 268435456;default:return 32}default:return 32}}var H0=!1,Di=null,zi=null,Li=null,Hs=new Map,Us=new Map,yi=[],CA="mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");function M1(e,t){switch(e){case"focusin":case"focusout":Di=null;break;case"dragenter":case"dragleave":zi=null;break;case"mouseover":case"mouseout":Li=null;break;case"pointerover":case"pointerout":Hs.delete(t.pointerId);break;case"gotpointercapture":case"lostpointercapture":Us.delete(t.pointerId)}}function ls(e,t,l,n,a,i){return e===null||e.nativeEvent!==i?(e={blockedOn:t,domEventName:l,eventSystemFlags:n,nativeEvent:i,targetContainers:[a]},t!==null&&(t=Wu(t),t!==null&&CE(t)),e):(e.eventSystemFlags|=n,t=e.targetContainers,a!==null&&t.indexOf(a)===-1&&t.push(a),e)}function DA(e,t,l,n,a){switch(t){case"focusin":return Di=ls(Di,e,t,l,n,a),!0;case"dragenter":return zi=ls(zi,e,t,l,n,a),!0;case"mouseover":return Li=ls(Li,e,t,l,n,a),!0;case"pointerover":var i=a.pointerId;return Hs.set(i,ls(Hs.get(i)||null,e,t,l,n,a)),!0;case"gotpointercapture":return i=a.pointerId,Us.set(i,ls(Us.get(i)||null,e,t,l,n,a)),!0}return!1}function zE(e){var t=uo(e.target);if(t!==null){var l=Bs(t);if(l!==null){if(t=l.tag,t===13){if(t=H1(l),t!==null){e.blockedOn=t,ly(e.priority,function(){O1(l)});return}}else if(t===31){if(t=U1(l),t!==null){e.blockedOn=t,ly(e.priority,function(){O1(l)});return}}else if(t===3&&l.stateNode.current.memoizedState.isDehydrated){e.blockedOn=l.tag===3?l.stateNode.containerInfo:null;return}}}e.blockedOn=null}function pf(e){if(e.blockedOn!==null)return!1;for(var t=e.targetContainers;0<t.length;){var l=k0(e.nativeEvent);if(l===null){l=e.nativeEvent;var n=new l.constructor(l.type,l);Vp=n,l.target.dispatchEvent(n),Vp=null}else return t=Wu(l),t!==null&&CE(t),e.blockedOn=l,!1;t.shift()}return!0}function C1(e,t,l){pf(e)&&l.delete(t)}function zA(){H0=!1,Di!==null&&pf(Di)&&(Di=null),zi!==null&&pf(zi)&&(zi=null),Li!==null&&pf(Li)&&(Li=null),Hs.forEach(C1),Us.forEach(C1)}function Kc(e,t){e.blockedOn===t&&(e.blockedOn=null,H0||(H0=!0,Ht.unstable_scheduleCallback(Ht.unstable_NormalPriority,zA)))}var Jc=null;function D1(e){Jc!==e&&(Jc=e,Ht.unstable_scheduleCallback(Ht.unstable_NormalPriority,function(){Jc===e&&(Jc=null);for(var t=0;t<e.length;t+=3){var l=e[t],n=e[t+1],a=e[t+2];if(typeof n!="function"){if(kg(n||l)===null)continue;break}var i=Wu(l);i!==null&&(e.splice(t,3),t-=3,t0(i,{pending:!0,data:a,method:l.method,action:n},n,a))}}))}function $u(e){function t(r){return Kc(r,e)}Di!==null&&Kc(Di,e),zi!==null&&Kc(zi,e),Li!==null&&Kc(Li,e),Hs.forEach(t),Us.forEach(t);for(var l=0;l<yi.length;l++){var n=yi[l];n.blockedOn===e&&(n.blockedOn=null)}for(;0<yi.length&&(l=yi[0],l.blockedOn===null);)zE(l),l.blockedOn===null&&yi.shift();if(l=(e.ownerDocument||e).$$reactFormReplay,l!=null)for(n=0;n<l.length;n+=3){var a=l[n],i=l[n+1],o=a[Bl]||null;if(typeof i=="function")o||D1(l);else if(o){var u=null;if(i&&i.hasAttribute("formAction")){if(a=i,o=i[Bl]||null)u=o.formAction;else if(kg(a)!==null)continue}else u=o.action;typeof u=="function"?l[n+1]=u:(l.splice(n,3),n-=3),D1(l)}}}function LE(){function e(i){i.canIntercept&&i.info==="react-transition"&&i.intercept({handler:function(){return new Promise(function(o){return a=o})},focusReset:"manual",scroll:"manual"})}function t(){a!==null&&(a(),a=null),n||setTimeout(l,20)}function l(){if(!n&&!navigation.transition){var i=navigation.currentEntry;i&&i.url!=null&&navigation.navigate(i.url,{state:i.getState(),info:"react-transition",history:"replace"})}}if(typeof navigation=="object"){var n=!1,a=null;return navigation.addEventListener("navigate",e),navigation.addEventListener("navigatesuccess",t),navigation.addEventListener("navigateerror",t),setTimeout(l,100),function(){n=!0,navigation.removeEventListener("navigate",e),navigation.removeEventListener("navigatesuccess",t),navigation.removeEventListener("navigateerror",t),a!==null&&(a(),a=null)}}}function Hg(e){this._internalRoot=e}rm.prototype.render=Hg.prototype.render=function(e){var t=this._internalRoot;if(t===null)throw Error(C(409));var l=t.current,n=en();ME(l,n,e,t,null,null)};rm.prototype.unmount=Hg.prototype.unmount=function(){var e=this._internalRoot;if(e!==null){this._internalRoot=null;var t=e.containerInfo;ME(e.current,2,null,e,null,null),im(),t[Fu]=null}};function rm(e){this._internalRoot=e}rm.prototype.unstable_scheduleHydration=function(e){if(e){var t=W1();e={blockedOn:null,target:e,priority:t};for(var l=0;l<yi.length&&t!==0&&t<yi[l].priority;l++);yi.splice(l,0,e),l===0&&zE(e)}};var z1=L1.version;if(z1!=="19.3.0")throw Error(C(527,z1,"19.3.0"));Oe.findDOMNode=function(e){var t=e._reactInternals;if(t===void 0)throw typeof e.render=="function"?Error(C(188)):(e=Object.keys(e).join(","),Error(C(268,e)));return e=LN(t),e=e!==null?B1(e):null,e=e===null?null:e.stateNode,e};var LA={bundleType:0,version:"19.3.0",rendererPackageName:"react-dom",currentDispatcherRef:$,reconcilerVersion:"19.3.0"};if(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__<"u"&&(ns=__REACT_DEVTOOLS_GLOBAL_HOOK__,!ns.isDisabled&&ns.supportsFiber))try{Vs=ns.inject(LA),Il=ns}catch{}var ns;sm.createRoot=function(e,t){if(!k1(e))throw Error(C(299));var l=!1,n="",a=pS,i=gS,o=hS;return t!=null&&(t.unstable_strictMode===!0&&(l=!0),t.identifierPrefix!==void 0&&(n=t.identifierPrefix),t.onUncaughtError!==void 0&&(a=t.onUncaughtError),t.onCaughtError!==void 0&&(i=t.onCaughtError),t.onRecoverableError!==void 0&&(o=t.onRecoverableError)),t=_E(e,1,!1,null,null,l,n,null,a,i,o,LE),e[Fu]=t.current,Ag(e),new Hg(t)};sm.hydrateRoot=function(e,t,l){if(!k1(e))throw Error(C(299));var n=!1,a="",i=pS,o=gS,u=hS,r=null;return l!=null&&(l.unstable_strictMode===!0&&(n=!0),l.identifierPrefix!==void 0&&(a=l.identifierPrefix),l.onUncaughtError!==void 0&&(i=l.onUncaughtError),l.onCaughtError!==void 0&&(o=l.onCaughtError),l.onRecoverableError!==void 0&&(u=l.onRecoverableError),l.formState!==void 0&&(r=l.formState)),t=_E(e,1,!0,t,l??null,n,a,r,i,o,u,LE),t.context=OE(null),l=t.current,n=en(),n=Y0(n),a=Ai(n),a.callback=null,_i(l,a,n),l=n,t.current.lanes=l,Gs(t,l),va(t),e[Fu]=t.current,Ag(e),new rm(t)};sm.version="19.3.0"});var BE=la((HM,UE)=>{"use strict";function HE(){if(!(typeof __REACT_DEVTOOLS_GLOBAL_HOOK__>"u"||typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE!="function"))try{__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(HE)}catch(e){console.error(e)}}HE(),UE.exports=kE()});var QE=la(dm=>{"use strict";var JA=Symbol.for("react.transitional.element"),$A=Symbol.for("react.fragment");function qE(e,t,l){var n=null;if(l!==void 0&&(n=""+l),t.key!==void 0&&(n=""+t.key),"key"in t){l={};for(var a in t)a!=="key"&&(l[a]=t[a])}else l=t;return t=l.ref,{$$typeof:JA,type:e,key:n,ref:t!==void 0?t:null,props:l}}dm.Fragment=$A;dm.jsx=qE;dm.jsxs=qE});var O=la((JM,jE)=>{"use strict";jE.exports=QE()});var RT=N(W(),1),AT=N(BE(),1);var Al=N(W(),1);var nn=class extends Error{constructor(l,n,a=null){super(n);this.status=l;this.outcome=a}status;outcome;get unreachable(){return this.status===0}},kA=15e3,cm=class{constructor(t,l,n=()=>{}){this.base=t;this.token=l;this.onRefused=n}base;token;onRefused;async get(t,l){return(await this.send("GET",t,void 0,{},l)).json()}async part(t,l){let n=await this.send("GET",t,void 0,{},l),a=n.headers.get("X-Total-Count");return{items:await n.json(),total:a===null?null:Number(a),next:BA(n.headers.get("Link"))}}async post(t,l={}){return Ug(await this.send("POST",t,l))}async file(t,l){return(await this.send("POST",t,l)).blob()}async put(t,l,n={}){return Ug(await this.send("PUT",t,l,n))}async remove(t){return Ug(await this.send("DELETE",t))}async stream(t,l,n){let a={Accept:"text/event-stream"};l!==null&&(a["Last-Event-ID"]=l);let i=await this.send("GET",t,void 0,a,n,!0);if(i.body===null)throw new nn(i.status,"this browser reads no streams");return i.body}async send(t,l,n,a={},i,o=!1){let u=[i,o?void 0:AbortSignal.timeout(kA)].filter(d=>d!==void 0),r=await HA(fetch(`${this.base}api/circuit-breaker/${l}`,{method:t,headers:{...a,Authorization:`Bearer ${this.token}`,...n===void 0?{}:{"Content-Type":"application/json"}},credentials:"omit",cache:"no-store",redirect:"error",signal:AbortSignal.any(u),...n===void 0?{}:{body:JSON.stringify(n)}}));if(r.ok)return r;let s=await UA(r);throw r.status===401&&this.onRefused(s),s}};function mt(...e){return e.filter(t=>t!=null).map(encodeURIComponent).join("/")}async function HA(e){try{return await e}catch(t){if(t instanceof DOMException&&t.name==="AbortError")throw t;let l=t instanceof DOMException&&t.name==="TimeoutError";throw new nn(0,l?"the console did not answer in time":"the console cannot be reached")}}async function UA(e){let t=`the console answered ${e.status}`;try{let l=await e.json();return new nn(e.status,typeof l.detail=="string"?l.detail:t,typeof l.outcome=="string"?l.outcome:null)}catch{return new nn(e.status,t)}}async function Ug(e){let t=await e.text();return t===""?null:JSON.parse(t)}function BA(e){let t=/<\?after=([^>]*)>; rel="next"/.exec(e??"");return t===null?null:decodeURIComponent((t[1]??"").replace(/\+/g," "))}var fm=class{rest="";take(t){let l=this.rest+t,n=l.endsWith("\r")?l.length-1:l.length,a=l.slice(0,n).replace(/\r\n?/g,`
`).split(`

`);return this.rest=(a.pop()??"")+l.slice(n),a.map(VA).filter(i=>i!==null)}};function VA(e){let t=null,l="message",n=[];for(let a of e.split(`
`)){let i=a.indexOf(":"),o=i<0?a:a.slice(0,i),u=i<0?"":a.slice(i+1).replace(/^ /,"");o==="id"?t=u:o==="event"?l=u:o==="data"&&n.push(u)}return n.length===0?null:{id:t,type:l,data:n.join(`
`)}}var Bg=5e3,YA=5e3,VE=2e4,Vg=[1e3,2e3,5e3],mm=class{constructor(t,l=Date.now){this.client=t;this.now=l}client;now;picture={phase:"connecting",problem:null,health:null,alerts:[],rows:new Map,total:0};watchers=new Set;hearers=new Set;ended=new AbortController;lastId=null;heardLast=0;current=()=>this.picture;heardAt=()=>this.heardLast;watch=t=>(this.watchers.add(t),()=>this.watchers.delete(t));hear=t=>(this.hearers.add(t),()=>this.hearers.delete(t));start(){this.run()}stop(){this.ended.abort()}async refresh(){try{this.seen(await this.client.get("overview",this.ended.signal),this.picture.phase)}catch{}}async run(){let t=0;for(;!this.ended.signal.aborted;){let l=Vg[0];try{let n=await this.client.get("overview",this.ended.signal);this.seen(n,t===0?this.picture.phase:"polling"),t=0,l=await this.listen()?Vg[0]:Bg}catch(n){this.failed(n),l=Vg[t++]??Bg}await this.pause(l??Bg)}}failed(t){if(this.ended.signal.aborted)return;let l=t instanceof nn?t:new nn(0,"the stream of events broke off");this.show({phase:l.status===503?"polling":"gone",problem:l.message})}async listen(){let t=!1,l=new AbortController,n={timer:setTimeout(()=>l.abort(),VE)},a=setInterval(()=>{this.refresh()},YA);try{let i=AbortSignal.any([this.ended.signal,l.signal]),o=(await this.client.stream("events?readings=1s",this.lastId,i)).getReader(),u=new fm,r=new TextDecoder;for(let s=await o.read();!s.done;s=await o.read())clearTimeout(n.timer),n.timer=setTimeout(()=>l.abort(),VE),t=!0,this.heardLast=this.now(),(this.picture.phase!=="live"||this.picture.problem!==null)&&this.show({phase:"live",problem:null}),u.take(r.decode(s.value,{stream:!0})).forEach(d=>this.take(d.id,d.type,d.data))}catch(i){this.ended.signal.aborted||this.show({phase:"polling",problem:i instanceof nn?i.message:"the stream of events broke off"})}finally{clearTimeout(n.timer),clearInterval(a)}return t}take(t,l,n){if(this.lastId=t??this.lastId,l==="readings"){let a=JSON.parse(n);this.show({rows:a.all?YE(this.picture.rows,a.operations):GA(this.picture.rows,a.operations),total:a.total})}else if(l!=="missed"){let a=JSON.parse(n);this.hearers.forEach(i=>i(a))}}seen(t,l){this.heardLast=this.now(),this.show({phase:l==="gone"?"polling":l,...l==="live"?{}:{problem:this.picture.problem},health:t.health,alerts:t.alerts,rows:YE(this.picture.rows,t.operations),total:t.total})}show(t){this.picture={...this.picture,...t},this.watchers.forEach(l=>l())}pause(t){return new Promise(l=>{let n=setTimeout(l,t);this.ended.signal.addEventListener("abort",()=>(clearTimeout(n),l()),{once:!0})})}};function _o(e,t){return`${e}/${t}`}function GA(e,t){let l=new Map(e);return t.forEach(n=>l.set(_o(n.service,n.operation),n)),l}function YE(e,t){return new Map(t.map(l=>{let n=_o(l.service,l.operation),a=e.get(n);return[n,a!==void 0&&qA(a,l)?a:l]}))}function qA(e,t){return Object.keys(t).every(l=>e[l]===t[l])}function Fs(e){let[t="",l=""]=ZA(e.replace(/^#?\/?/,""),"?"),n=Object.fromEntries(new URLSearchParams(l)),a=QA(t);return Object.keys(n).length===0?a:{...a,view:n}}function QA(e){let[t,l,n,...a]=e.split("/").map(XA),i={page:"unknown",path:e};if(a.length>0)return i;switch(t){case"":return l===void 0?{page:"overview"}:i;case"service":return l?{page:t,service:l,operation:n||null}:i;case"letters":return{page:t,service:l||null,operation:n||null};case"alerts":case"changes":return l===void 0?{page:t}:i;default:return i}}function qi(e){let t=new URLSearchParams(e.view).toString();return jA(e)+(t===""?"":`?${t}`)}function jA(e){switch(e.page){case"overview":return"/";case"unknown":return`/${e.path}`;case"service":case"letters":return`/${[e.page,...[e.service,e.operation].filter(t=>t!==null).map(encodeURIComponent)].join("/")}`;default:return`/${e.page}`}}function qa(e,t){let{view:l,...n}=e,a=Object.fromEntries(Object.entries({...l,...t}).filter(i=>i[1]!==null));return Object.keys(a).length===0?n:{...n,view:a}}function ZA(e,t){let l=e.indexOf(t);return l<0?[e,""]:[e.slice(0,l),e.slice(l+1)]}function XA(e){try{return decodeURIComponent(e)}catch{return""}}var Nn=N(W(),1);var KA=300;function GE(e){let[t,l]=(0,Nn.useState)(()=>e?Fs(location.hash):{page:"overview"}),n=(0,Nn.useRef)(t),a=(0,Nn.useRef)(void 0),i=(0,Nn.useCallback)(s=>{n.current=s,l(s)},[]),o=(0,Nn.useCallback)(()=>{clearTimeout(a.current),a.current!==void 0&&(a.current=void 0,history.replaceState(history.state,"",`#${qi(n.current)}`))},[]);(0,Nn.useEffect)(()=>{if(!e)return;let s=()=>{clearTimeout(a.current),a.current=void 0,i(Fs(location.hash))};return addEventListener("hashchange",s),addEventListener("pagehide",o),()=>{clearTimeout(a.current),removeEventListener("hashchange",s),removeEventListener("pagehide",o)}},[e,i,o]);let u=(0,Nn.useCallback)(s=>{e?(o(),location.hash=qi(s)):i(s)},[e,i,o]),r=(0,Nn.useCallback)(s=>{i(qa(n.current,s)),e&&(clearTimeout(a.current),a.current=setTimeout(o,KA))},[e,i,o]);return{route:t,go:u,look:r}}var Oo=N(W(),1);var ya=N(W(),1);function et(e,t,l=0,n=0){let[a,i]=(0,ya.useState)({subject:e,data:null,problem:null}),[o,u]=(0,ya.useState)(0),r=(0,ya.useRef)(t);r.current=t,(0,ya.useEffect)(()=>{let p=new AbortController;return r.current(p.signal).then(f=>p.signal.aborted||i({subject:e,data:f,problem:null}),f=>p.signal.aborted||i(g=>({subject:e,data:g.subject===e?g.data:null,problem:Qa(f)}))),()=>p.abort()},[e,n,o]);let s=(0,ya.useCallback)(()=>u(p=>p+1),[]);(0,ya.useEffect)(()=>{if(l>0){let p=setInterval(()=>document.hidden||s(),l);return()=>clearInterval(p)}},[l,s]);let d=a.subject===e;return{data:d?a.data:null,problem:d?a.problem:null,reload:s}}function Qa(e){return e instanceof nn?e:new nn(0,e instanceof Error?e.message:String(e))}var re=N(O(),1),FA={check:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{cx:"8",cy:"8",r:"7"}),(0,re.jsx)("path",{className:"cut",d:"M4.5 8.2 7 10.7l4.6-5"})]}),half:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,re.jsx)("path",{d:"M8 1.8a6.2 6.2 0 0 1 0 12.4z"})]}),stop:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("path",{d:"M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"}),(0,re.jsx)("path",{className:"cut",d:"m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"})]}),lock:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("rect",{x:"2.5",y:"6.8",width:"11",height:"8",rx:"1.5"}),(0,re.jsx)("path",{className:"line",d:"M5 7V4.8a3 3 0 0 1 6 0V7"})]}),off:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"8",cy:"8",r:"6.2"}),(0,re.jsx)("path",{className:"line",d:"m3.8 12.2 8.4-8.4"})]}),warn:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("path",{d:"M8 1 15.4 14.4H.6z"}),(0,re.jsx)("path",{className:"cut",d:"M8 5.6v4m0 2v.4"})]}),none:(0,re.jsx)("path",{className:"line",d:"M4 8h8"}),search:(0,re.jsxs)(re.Fragment,{children:[(0,re.jsx)("circle",{className:"line",cx:"7",cy:"7",r:"4.6"}),(0,re.jsx)("path",{className:"line",d:"m10.4 10.4 4 4"})]}),mark:(0,re.jsx)(re.Fragment,{children:(0,re.jsx)("path",{className:"line",d:"M1 8h4l1.6-4.4L9.4 12.4 11 8h4"})}),arrow:(0,re.jsx)("path",{className:"line",d:"m6 3.5 4.5 4.5L6 12.5"}),close:(0,re.jsx)("path",{className:"line",d:"m4 4 8 8m0-8-8 8"}),up:(0,re.jsx)("path",{d:"M8 4 12.5 11h-9z"}),down:(0,re.jsx)("path",{d:"M8 12 3.5 5h9z"})};function se({shape:e,large:t=!1}){return(0,re.jsx)("svg",{className:t?"icon large":"icon",viewBox:"0 0 16 16","aria-hidden":"true",focusable:"false",children:FA[e]})}var pm={CLOSED:"check",HALF_OPEN:"half",OPEN:"stop",FORCED_OPEN:"lock",DISABLED:"off"},gm={HEALTHY:"check",DEGRADED:"warn",CRITICAL:"stop"};var wl=N(O(),1);function ZE({enter:e,refusal:t,given:l}){let n=(0,Oo.useRef)(null),[a,i]=(0,Oo.useState)(!1),[o,u]=(0,Oo.useState)(null),r=p=>{i(!0),u(null),e(p).catch(f=>{i(!1),u(Qa(f).message),n.current?.focus()})};(0,Oo.useEffect)(()=>{l!==null&&l!==""&&r(l)},[l]);let s=p=>{p.preventDefault();let f=n.current?.value.trim()??"";f!==""&&r(f)},d=o??t;return(0,wl.jsx)("main",{className:"login",children:(0,wl.jsxs)("form",{onSubmit:s,className:"login-card",children:[(0,wl.jsxs)("p",{className:"brand",children:[(0,wl.jsx)(se,{shape:"mark",large:!0}),"Resilience"]}),(0,wl.jsx)("h1",{children:"Open the console"}),(0,wl.jsx)("input",{type:"text",name:"username",autoComplete:"username",value:"console",readOnly:!0,hidden:!0}),(0,wl.jsx)("label",{htmlFor:"token",children:"Token"}),(0,wl.jsx)("input",{ref:n,id:"token",name:"password",type:"password",autoComplete:"current-password",spellCheck:!1,autoFocus:!0,required:!0,"aria-describedby":"token-help","aria-invalid":d!==null}),(0,wl.jsx)("p",{id:"token-help",className:"hint",children:"The program's log says which file holds it. It stays in this page's memory and is gone when the page is."}),d!==null&&(0,wl.jsxs)("p",{className:"refused",role:"alert",children:[(0,wl.jsx)(se,{shape:"warn"}),(0,wl.jsx)("span",{children:d})]}),(0,wl.jsx)("button",{type:"submit",className:"primary",disabled:a,children:a?"Opening…":"Open"})]})})}var fc=N(W(),1);function Z(e){return e>=1e4?new Intl.NumberFormat("en",{notation:"compact",maximumFractionDigits:1}).format(e):new Intl.NumberFormat("en").format(e)}function Rn(e){return e===0?"0":e<10?e.toFixed(1):Z(Math.round(e))}function Qn(e){if(e===null)return"–";let t=e*100;return t===0||t===100?`${t} %`:t<.1?"< 0.1 %":t>99.9?"> 99.9 %":`${t.toFixed(1)} %`}function jn(e){return e===null?"–":e<1?e===0?"0 ms":`${e.toFixed(2)} ms`:e<1e3?e<10?`${e.toFixed(1)} ms`:`${Math.round(e)} ms`:Ot(e)}function Ot(e){let t=e/1e3;if(t<10)return`${t.toFixed(1)} s`;if(t<60)return`${Math.floor(t)} s`;let l=Math.floor(t/60);if(l<60)return Yg(l,"min",Math.floor(t%60),"s");let n=Math.floor(l/60);return n<24?Yg(n,"h",l%60,"min"):Yg(Math.floor(n/24),"d",n%24,"h")}function Yg(e,t,l,n){return l===0?`${e} ${t}`:`${e} ${t} ${l} ${n}`}function tt(e,t=Date.now()){let l=new Date(e),n=l.toLocaleTimeString("en-GB");return l.toDateString()===new Date(t).toDateString()?n:`${l.toLocaleDateString("en-CA")} ${n}`}function hm(e,t=Date.now()){return e.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g,l=>tt(l,t))}function Qi(e){return e.replace(/^(?:[a-z_][\w$]*\.)+/,"")}function lt(e,t,l=`${t}s`){return`${Z(e)} ${e===1?t:l}`}var Zn={CLOSED:"Closed",OPEN:"Open",HALF_OPEN:"Half-open",FORCED_OPEN:"Forced open",DISABLED:"Disabled"};var nr=N(W(),1),Gg=(0,nr.createContext)(null);function K(){let e=(0,nr.useContext)(Gg);if(e===null)throw new Error("there is no session here");return e}function Xn(){let{connection:e}=K();return(0,nr.useSyncExternalStore)(e.watch,e.current)}var XE=["VIEW","OPERATE","ADMIN"];function il(e){let{caller:t}=K();return qg(t.role,e)}function qg(e,t){return XE.indexOf(e)>=XE.indexOf(t)}var JE=N(W(),1);var Mt=N(O(),1);function rt({title:e,aside:t,children:l,wide:n=!1,kind:a=""}){let i=(0,JE.useId)();return(0,Mt.jsxs)("section",{className:`panel${n?" wide":""} ${a}`,"aria-labelledby":i,children:[(0,Mt.jsxs)("header",{className:"panel-head",children:[(0,Mt.jsx)("h2",{id:i,children:e}),t!==void 0&&(0,Mt.jsx)("div",{className:"panel-aside",children:t})]}),l]})}function Je({of:e,empty:t,isEmpty:l=i=>Array.isArray(i)&&i.length===0,lines:n=3,children:a}){return e.data===null?e.problem===null?(0,Mt.jsx)(ar,{lines:n}):(0,Mt.jsx)(KE,{of:e}):(0,Mt.jsxs)(Mt.Fragment,{children:[e.problem!==null&&(0,Mt.jsx)(KE,{of:e}),l(e.data)?(0,Mt.jsx)("p",{className:"empty",children:t}):a(e.data)]})}function ar({lines:e}){return(0,Mt.jsxs)("div",{className:"skeleton",role:"status",children:[(0,Mt.jsx)("span",{className:"unseen",children:"Loading"}),Array.from({length:e},(t,l)=>(0,Mt.jsx)("span",{className:"bar"},l))]})}function KE({of:e}){return(0,Mt.jsxs)("div",{className:"refused",role:"alert",children:[(0,Mt.jsx)(se,{shape:"warn"}),(0,Mt.jsx)("span",{children:e.problem?.message}),(0,Mt.jsx)("button",{type:"button",className:"quiet",onClick:e.reload,children:"Try again"})]})}var $E=N(O(),1);function $e({to:e,className:t,current:l=!1,children:n}){let{go:a,href:i}=K(),o=u=>{!u.metaKey&&!u.ctrlKey&&!u.shiftKey&&u.button===0&&(u.preventDefault(),a(e))};return(0,$E.jsx)("a",{href:i(e),onClick:o,className:t,"aria-current":l?"page":void 0,children:n})}var ym=N(O(),1);function vm({service:e,operation:t}){if(e==="*")return(0,ym.jsx)($e,{to:{page:"letters",service:null,operation:null},children:"the program"});let l=t==="*";return(0,ym.jsxs)($e,{to:{page:"service",service:e,operation:l?null:t},children:[e,!l&&`/${t}`]})}var bm=N(W(),1);function Mo(e=1e3){let[t,l]=(0,bm.useState)(Date.now);return(0,bm.useEffect)(()=>{let n=setInterval(()=>l(Date.now()),e);return()=>clearInterval(n)},[e]),t}var Sm=N(O(),1);function ir({at:e}){let t=Mo(),l=new Date(e);return(0,Sm.jsxs)("time",{className:"since",dateTime:l.toISOString(),title:tt(e,t),children:["for ",Ot(Math.max(0,t-l.getTime()))]})}function FE({at:e,done:t}){let l=Mo(250);return(0,Sm.jsx)("span",{className:"until",children:e>l?Ot(e-l):t})}var dt=N(O(),1);function IE(){let{client:e}=K(),t=et("alerts",l=>e.get("alerts",l),5e3);return(0,dt.jsxs)(dt.Fragment,{children:[(0,dt.jsx)("h1",{children:"Alerts"}),(0,dt.jsxs)("div",{className:"panels",children:[(0,dt.jsx)(rt,{wide:!0,title:"Running",children:(0,dt.jsx)(Je,{of:t,empty:"No incident is running.",isEmpty:l=>l.open.length===0,children:l=>(0,dt.jsx)(WE,{of:l.open})})}),(0,dt.jsx)(rt,{wide:!0,title:"Ended",children:(0,dt.jsx)(Je,{of:t,empty:"No incident has ended since the start.",isEmpty:l=>l.ended.length===0,children:l=>(0,dt.jsx)(WE,{of:l.ended})})})]})]})}function WE({of:e}){return(0,dt.jsx)("ul",{className:"incidents",children:e.map(t=>(0,dt.jsxs)("li",{className:`incident ${t.until===null?t.severity:"ended"}`,children:[(0,dt.jsx)(se,{shape:t.until!==null?"check":t.severity==="critical"?"stop":"warn"}),(0,dt.jsxs)("div",{children:[(0,dt.jsxs)("p",{className:"incident-head",children:[(0,dt.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,dt.jsx)(vm,{service:t.service,operation:t.operation})]}),(0,dt.jsx)("p",{children:t.message}),(0,dt.jsxs)("p",{className:"hint",children:["since ",tt(t.since),", ",t.until===null?(0,dt.jsx)(ir,{at:t.since}):`lasted ${Ot(t.until-t.since)}`,t.count>1&&`, ${t.count} times since the start`]})]})]},t.id))})}var Xg=N(W(),1);var Ws=N(O(),1);function Vl({problem:e}){return e===null?null:(0,Ws.jsxs)("p",{className:"refused",role:"alert",children:[(0,Ws.jsx)(se,{shape:"warn"}),(0,Ws.jsx)("span",{children:e})]})}var Qg=N(W(),1),ba=N(O(),1),WA=[{value:"5m",name:"5 minutes"},{value:"15m",name:"15 minutes"},{value:"1h",name:"1 hour"},{value:"4h",name:"4 hours"},{value:"8h",name:"8 hours"},{value:"24h",name:"24 hours"}];function An({value:e,onChange:t,required:l=!1}){let n=(0,Qg.useId)();return(0,ba.jsxs)("p",{className:"field",children:[(0,ba.jsxs)("label",{htmlFor:n,children:["Reason",l?"":" (stands in the list of changes)"]}),(0,ba.jsx)("input",{id:n,type:"text",value:e,maxLength:200,required:l,autoComplete:"off",onChange:a=>t(a.target.value)})]})}function Em({value:e,onChange:t,forever:l=!1}){let n=(0,Qg.useId)();return(0,ba.jsxs)("p",{className:"field",children:[(0,ba.jsx)("label",{htmlFor:n,children:"How long"}),(0,ba.jsxs)("select",{id:n,value:e,onChange:a=>t(a.target.value),children:[l&&(0,ba.jsx)("option",{value:"",children:"Until someone changes it back"}),WA.map(a=>(0,ba.jsx)("option",{value:a.value,children:a.name},a.value))]})]})}var jg=N(W(),1);function Yl(){let[e,t]=(0,jg.useState)(!1),[l,n]=(0,jg.useState)(null);return{busy:e,problem:l,run:i=>{t(!0),n(null),i().then(()=>t(!1),o=>{t(!1),n(Qa(o).message)})}}}var Co=N(W(),1);var Sa=N(O(),1),IA=".modal-body :is(input, select, textarea):not(:disabled)";function Gl({title:e,onClose:t,onSubmit:l,children:n,actions:a,wide:i=!1}){let o=(0,Co.useRef)(null),u=(0,Co.useRef)(null),r=(0,Co.useId)();return(0,Co.useEffect)(()=>{let d=o.current,p=d?.getRootNode()?.activeElement;return d?.showModal(),(d?.querySelector(IA)??u.current)?.focus(),()=>{d?.close(),p instanceof HTMLElement&&p.focus()}},[]),(0,Sa.jsx)("dialog",{ref:o,className:i?"modal wide":"modal","aria-labelledby":r,onCancel:d=>{d.preventDefault(),t()},children:(0,Sa.jsxs)("form",{onSubmit:d=>{d.preventDefault(),l?.()},children:[(0,Sa.jsxs)("header",{className:"modal-head",children:[(0,Sa.jsx)("h2",{id:r,ref:u,tabIndex:-1,children:e}),(0,Sa.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Close",onClick:t,children:(0,Sa.jsx)(se,{shape:"close"})})]}),(0,Sa.jsx)("div",{className:"modal-body",children:n}),(0,Sa.jsx)("footer",{className:"modal-foot",children:a})]})})}async function Zg(e,t,l){let n=[],a="0";for(;a!==null;){let i=await e.part(`${t}?limit=200&after=${encodeURIComponent(a)}`,l);n=[...n,...i.items].slice(-1e3),a=i.next}return n}var j=N(O(),1);function PE(){let{client:e}=K(),t=et("audit",i=>Zg(e,"audit",i),5e3),l=et("versions",i=>Zg(e,"versions",i),5e3),[n,a]=(0,Xg.useState)(null);return(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)("h1",{children:"Changes"}),(0,j.jsxs)("div",{className:"panels",children:[(0,j.jsx)(rt,{wide:!0,title:"Versions of the settings",children:(0,j.jsx)(Je,{of:l,empty:"Nothing was changed since the start.",children:i=>(0,j.jsx)(PA,{of:[...i].reverse(),onBack:(o,u)=>a({to:o,from:u})})})}),(0,j.jsx)(rt,{wide:!0,title:"Who changed what",children:(0,j.jsx)(Je,{of:t,empty:"Nobody has changed anything since the start.",lines:6,children:i=>(0,j.jsx)(t_,{of:[...i].reverse()})})})]}),n!==null&&(0,j.jsx)(e_,{...n,onClose:()=>a(null),onDone:()=>(l.reload(),t.reload())})]})}function PA({of:e,onBack:t}){let l=il("ADMIN");return(0,j.jsx)("div",{className:"table-scroll",tabIndex:0,role:"region","aria-label":"Versions, scrollable",children:(0,j.jsxs)("table",{className:"plain",children:[(0,j.jsx)("thead",{children:(0,j.jsxs)("tr",{children:[(0,j.jsx)("th",{scope:"col",children:"Version"}),(0,j.jsx)("th",{scope:"col",children:"Since"}),(0,j.jsx)("th",{scope:"col",children:"Who"}),(0,j.jsx)("th",{scope:"col",children:"Reason"}),(0,j.jsx)("th",{scope:"col",children:(0,j.jsx)("span",{className:"unseen",children:"Go back"})})]})}),(0,j.jsx)("tbody",{children:e.map((n,a)=>(0,j.jsxs)("tr",{children:[(0,j.jsx)("th",{scope:"row",children:n.version}),(0,j.jsx)("td",{children:tt(n.since)}),(0,j.jsx)("td",{children:n.who}),(0,j.jsx)("td",{className:"text",children:n.reason}),(0,j.jsx)("td",{children:a===0?"in force":l?(0,j.jsx)("button",{type:"button",className:"quiet","aria-label":`Go back to version ${n.version}`,onClick:()=>e[0]!==void 0&&t(n,e[0]),children:"Go back"}):null})]},n.version))})]})})}function e_({to:e,from:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:o}=K(),[u,r]=(0,Xg.useState)(""),s=Yl(),d=()=>s.run(async()=>{await a.post(mt("rollback",String(e.version)),u===""?{}:{reason:u}),i.refresh(),n(),o({text:`The settings are as they were in version ${e.version}.`}),l()});return(0,j.jsxs)(Gl,{title:`Back to version ${e.version}`,onClose:l,onSubmit:d,actions:(0,j.jsxs)(j.Fragment,{children:[(0,j.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,j.jsxs)("button",{type:"submit",className:"primary",disabled:s.busy,children:["Go back to version ",e.version]})]}),children:[(0,j.jsxs)("p",{className:"says",children:["Takes back every change of settings after version ",e.version,"; version ",t.version," is in force now. A new version is made, so that this can be undone as well."]}),(0,j.jsx)(An,{value:u,onChange:r}),(0,j.jsx)(Vl,{problem:s.problem})]})}function t_({of:e}){return(0,j.jsx)("ol",{className:"audit",children:e.map(t=>(0,j.jsxs)("li",{children:[(0,j.jsxs)("p",{className:"audit-head",children:[(0,j.jsx)("span",{className:"when",children:tt(t.at)})," ",(0,j.jsx)("strong",{children:t.who})," ",t.action," ",(0,j.jsx)("code",{children:t.target})]}),(0,j.jsx)("p",{className:"text",children:t.reason}),(0,j.jsx)(l_,{before:t.before,after:t.after})]},t.number))})}function l_({before:e,after:t}){let l=new Map(Object.entries(e)),n=new Map(Object.entries(t)),a=[...new Set([...l.keys(),...n.keys()])].filter(i=>l.get(i)!==n.get(i));return a.length===0?null:(0,j.jsx)("ul",{className:"differences",children:a.slice(0,20).map(i=>(0,j.jsxs)("li",{children:[(0,j.jsx)("code",{children:i}),(0,j.jsxs)("span",{children:[(0,j.jsx)("del",{children:l.get(i)??"none"})," → ",(0,j.jsx)("ins",{children:n.get(i)??"none"})]})]},i))})}var Om=N(W(),1);var ew=N(W(),1),Do=N(O(),1);function zo({name:e,options:t,value:l,onChange:n}){let a=(0,ew.useId)();return(0,Do.jsxs)("fieldset",{className:"choice",children:[(0,Do.jsx)("legend",{className:"unseen",children:e}),t.map(i=>(0,Do.jsxs)("label",{children:[(0,Do.jsx)("input",{type:"radio",name:a,checked:i.value===l,onChange:()=>n(i.value)}),(0,Do.jsx)("span",{children:i.name})]},i.value))]})}var Is=N(W(),1);var tw="resilience-dashboard.views";function Kg(e=localStorage){try{let t=JSON.parse(e.getItem(tw)??"[]");return Array.isArray(t)?t.filter(n_).slice(0,50):[]}catch{return[]}}function n_(e){let t=e;return typeof t?.name=="string"&&typeof t.to=="string"}function lw(e,t){return[t,...e.filter(l=>l.name!==t.name)].slice(0,50)}function nw(e,t=localStorage){try{return t.setItem(tw,JSON.stringify(e)),!0}catch{return!1}}var ql=N(O(),1);function wm(){let{route:e,notify:t}=K(),[l,n]=(0,Is.useState)(Kg),[a,i]=(0,Is.useState)(""),o=(0,Is.useRef)(null),u=s=>{n(s),nw(s)||t({text:"This browser keeps nothing; the view is gone with the page.",bad:!0})},r=()=>{a.trim()!==""&&(u(lw(l,{name:a.trim(),to:qi(e)})),i(""))};return(0,ql.jsxs)("details",{className:"saved",ref:o,onToggle:()=>n(Kg()),children:[(0,ql.jsx)("summary",{children:"Views"}),(0,ql.jsxs)("div",{className:"saved-list",children:[l.length===0&&(0,ql.jsx)("p",{className:"hint",children:"None are saved in this browser."}),(0,ql.jsx)("ul",{children:l.map(s=>(0,ql.jsxs)("li",{onClick:()=>o.current?.removeAttribute("open"),children:[(0,ql.jsx)($e,{to:Fs(s.to),current:s.to===qi(e),children:s.name}),(0,ql.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Forget the view ${s.name}`,onClick:d=>{d.stopPropagation(),u(l.filter(p=>p.name!==s.name))},children:(0,ql.jsx)(se,{shape:"close"})})]},s.name))}),(0,ql.jsxs)("form",{onSubmit:s=>{s.preventDefault(),r()},children:[(0,ql.jsx)("input",{type:"text","aria-label":"Name of this view",placeholder:"Name of this view",value:a,maxLength:60,autoComplete:"off",onChange:s=>i(s.target.value)}),(0,ql.jsx)("button",{type:"submit",disabled:a.trim()==="",children:"Save this view"})]})]})]})}var or=N(O(),1);function aw({name:e,value:t,onChange:l}){return(0,or.jsxs)("label",{className:"search",children:[(0,or.jsx)(se,{shape:"search"}),(0,or.jsx)("span",{className:"unseen",children:e}),(0,or.jsx)("input",{type:"search",value:t,placeholder:"Search",maxLength:200,spellCheck:!1,autoComplete:"off",onChange:n=>l(n.target.value)})]})}var xm=N(W(),1);function iw(e,t=250){let[l,n]=(0,xm.useState)(e);return(0,xm.useEffect)(()=>{let a=setTimeout(()=>n(e),t);return()=>clearTimeout(a)},[e,t]),l}var ow=N(W(),1);function an(e,t,l){let{route:n,look:a}=K(),i=n.view?.[e],o=i===void 0||l!==void 0&&!l.includes(i)?t:i,u=(0,ow.useCallback)(r=>a({[e]:r===t?null:r}),[a,e,t]);return[o,u]}var dw=N(W(),1);var Jg=N(W(),1);function uw(e,t){let l=URL.createObjectURL(e),n=document.createElement("a");n.href=l,n.download=t,n.click(),URL.revokeObjectURL(l)}var on=N(O(),1),rw={retry:"Retry",discard:"Discard",export:"Export"},a_={retry:"Makes their calls again, one after the other, through their guards; parked ones too. Those that fail go on waiting; what is finished, incomplete or refused by its guard is skipped.",discard:"Ends them: their calls will never be made again. That can't be undone.",export:"Saves them as lines of JSON, 10,000 at most."};function sw({bulk:e,which:t,body:l,onClose:n,onBegun:a}){let{client:i,notify:o}=K(),u=il("ADMIN"),[r,s]=(0,Jg.useState)(""),[d,p]=(0,Jg.useState)(!1),f=Yl(),g=()=>f.run(async()=>{let x={...l,...r===""?{}:{reason:r}};e==="export"?(uw(await i.file("dead-letter-queue/export",{...x,arguments:d}),"dead-letters.jsonl"),o({text:`${t} saved as dead-letters.jsonl.`})):a(await i.post(`dead-letter-queue/${e}`,x)),n()});return(0,on.jsxs)(Gl,{title:`${rw[e]} ${t}`,onClose:n,onSubmit:g,actions:(0,on.jsxs)(on.Fragment,{children:[(0,on.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,on.jsxs)("button",{type:"submit",className:e==="discard"?"primary danger":"primary",disabled:f.busy,children:[rw[e]," ",t]})]}),children:[(0,on.jsx)("p",{className:"says",children:a_[e]}),(0,on.jsx)(An,{value:r,onChange:s}),e==="export"&&u&&(0,on.jsxs)("label",{className:"check",children:[(0,on.jsx)("input",{type:"checkbox",checked:d,onChange:x=>p(x.target.checked)}),"With their arguments, so that they can be imported; that stands in the list of changes"]}),(0,on.jsx)(Vl,{problem:f.problem})]})}var Tm={service:null,operation:null,status:null,error:null,search:null};function ur(e,t,l=null){return`dead-letter-queue?${mw({...e,order:"newest",limit:String(t),after:l})}`}function cw(e){return`dead-letter-causes?${mw({...e,error:null})}`}function fw(e){return Object.fromEntries(Object.entries(e).filter(t=>t[1]!==null))}function mw(e){return new URLSearchParams(Object.entries(e).filter(t=>t[1]!==null)).toString()}var Ea=N(O(),1);function pw({wanted:e,total:t,page:l,chosen:n,onChoose:a,onBegun:i}){let[o,u]=(0,dw.useState)(null),r=n.size>0,s=r?lt(n.size,"chosen letter"):`all ${lt(t,"letter")}`,d=r?{ids:[...n]}:{filter:fw(e)},p=r?n.size:"all",f=l.length>0&&l.every(g=>n.has(g));return(0,Ea.jsxs)("div",{className:"bulk",role:"group","aria-label":"What to do with many letters",children:[(0,Ea.jsxs)("label",{className:"check",children:[(0,Ea.jsx)("input",{type:"checkbox",checked:f,ref:g=>{g&&(g.indeterminate=r&&!f)},onChange:()=>a(f?[]:l)}),"Choose these ",l.length]}),(0,Ea.jsx)("span",{className:"bulk-which",children:r?`${lt(n.size,"letter")} chosen`:`None chosen: all ${lt(t,"letter")}`}),(0,Ea.jsxs)("button",{type:"button",onClick:()=>u({bulk:"retry",which:s,body:d}),children:["Retry ",p]}),(0,Ea.jsxs)("button",{type:"button",className:"danger",onClick:()=>u({bulk:"discard",which:s,body:d}),children:["Discard ",p]}),(0,Ea.jsxs)("button",{type:"button",onClick:()=>u({bulk:"export",which:s,body:d}),children:["Export ",p]}),o!==null&&(0,Ea.jsx)(sw,{...o,onClose:()=>u(null),onBegun:i})]})}var un=N(O(),1),$g=6;function gw({wanted:e}){let{client:t,route:l}=K(),n=cw(e),a=et(n,u=>t.get(n,u),5e3),i=Math.max(1,...(a.data??[]).map(u=>u.letters)),o=u=>qa({page:"letters",service:u.service,operation:u.operation,...l.view&&{view:l.view}},{error:u.error,after:null});return(0,un.jsx)(rt,{wide:!0,title:"By cause",children:(0,un.jsx)(Je,{of:a,empty:"There are none.",lines:3,children:u=>(0,un.jsxs)("ol",{className:"causes",children:[u.slice(0,$g).map(r=>(0,un.jsxs)("li",{children:[(0,un.jsxs)($e,{to:o(r),current:e.error===r.error&&e.operation===r.operation,children:[(0,un.jsx)("strong",{title:r.error,children:Qi(r.error)})," ",r.service,"/",r.operation]}),(0,un.jsx)("span",{className:"cause-line","aria-hidden":"true",children:(0,un.jsx)("span",{style:{transform:`scaleX(${r.letters/i})`}})}),(0,un.jsx)("span",{className:"cause-count",children:Z(r.letters)}),(0,un.jsxs)("span",{className:"hint",children:[tt(r.oldest)," to ",tt(r.newest)]})]},`${r.service}/${r.operation} ${r.error}`)),u.length>$g&&(0,un.jsxs)("li",{className:"hint",children:["and ",u.length-$g," more causes"]})]})})})}var rr=N(O(),1),i_={"replay-all":["Retrying","Retried"],retry:["Retrying","Retried"],discard:["Discarding","Discarded"]};function Fg(e){return e.state==="RUNNING"||e.state==="PAUSED"}function hw({begun:e,turn:t}){let{client:l}=K(),n=il("OPERATE"),a=et("jobs",o=>l.get("jobs",o),1e3,t),i=(a.data??[]).filter(o=>Fg(o)||e.includes(o.id)).slice(0,5);return i.length===0?null:(0,rr.jsx)("ul",{className:"jobs",role:"status",children:i.map(o=>(0,rr.jsxs)("li",{className:"progress",children:[(0,rr.jsx)("span",{children:o_(o)}),n&&Fg(o)&&(0,rr.jsx)("button",{type:"button",className:"link",onClick:()=>{l.remove(mt("jobs",o.id)).then(a.reload)},children:"Stop"})]},o.id))})}function o_(e){let[t,l]=i_[e.action],n=e.target??[e.service,e.operation].filter(o=>o!=null).join("/"),a=Fg(e)?t:l,i=[e.parked>0&&`${Z(e.parked)} parked`,e.skipped>0&&`${Z(e.skipped)} skipped`,e.inFlight>0&&`${Z(e.inFlight)} under way`,e.state==="PAUSED"&&"paused until the breaker lets calls through",e.state==="CANCELLED"&&"stopped before the end"].filter(o=>o!==!1);return[`${a} ${n}: ${Z(e.succeeded)} succeeded`,`${Z(e.failed)} failed`,...i].join(", ")}var Nm=N(W(),1);var sr=N(O(),1);function cr({of:e}){return(0,sr.jsx)("dl",{className:"facts",children:e.map(([t,l])=>(0,sr.jsxs)("div",{className:l.length>24?"long":void 0,children:[(0,sr.jsx)("dt",{children:t}),(0,sr.jsx)("dd",{children:l})]},t))})}var ja=N(O(),1);function vw({of:e}){return e.length===0?(0,ja.jsx)("p",{className:"hint",children:"Without arguments."}):(0,ja.jsx)("ol",{className:"arguments",children:e.map((t,l)=>(0,ja.jsxs)("li",{children:[(0,ja.jsx)("code",{className:"type",children:t.type})," ",t.redacted===!0?(0,ja.jsx)("em",{children:"redacted, never shown"}):"value"in t?(0,ja.jsx)("code",{className:"value",children:JSON.stringify(t.value)}):(0,ja.jsx)("em",{children:t.size===void 0?"hidden":`hidden, ${lt(t.size,"character")}`})]},l))})}var ji={READY:"Waiting",CLAIMED:"Being replayed",PARKED:"Parked",INCOMPLETE:"Incomplete",DONE:"Done",DISCARDED:"Discarded",EXPIRED:"Expired"},yw={READY:"warn",CLAIMED:"held",PARKED:"bad",INCOMPLETE:"bad",DONE:"good",DISCARDED:"plain",EXPIRED:"plain"};var ve=N(O(),1),u_=["DONE","DISCARDED","EXPIRED"],r_={SUCCEEDED:"The call was made again and succeeded.",FAILED:"The call was made again and failed; the letter waits.",PARKED:"The call was made again and failed; the letter is parked."};function bw({id:e,onClose:t,onDone:l}){let{client:n,notify:a}=K(),i=et(e,_=>n.get(mt("dead-letter-queue",e),_)),[o,u]=(0,Nm.useState)(null),[r,s]=(0,Nm.useState)(!1),[d,p]=(0,Nm.useState)(""),f=Yl(),g=il("ADMIN"),x=il("OPERATE"),T=i.data,M=d===""?{}:{reason:d},y=_=>{a({text:_}),i.reload(),l()},h=async()=>{let _=await n.post(mt("retry",e));y(r_[_.outcome??""]??"The replay is under way.")},b=async()=>u(await n.post(mt("dead-letter-queue",e,"reveal"),M)),E=async()=>{await n.post(mt("dead-letter-queue",e,"discard"),M),y("The letter is discarded; its call will not be made."),t()},R=T===null?"Dead letter":`${T.service}/${T.operation}`,L=T!==null&&!u_.includes(T.status);return(0,ve.jsxs)(Gl,{wide:!0,title:R,onClose:t,onSubmit:()=>r&&f.run(E),actions:r?(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsx)("button",{type:"button",onClick:()=>s(!1),children:"Keep it"}),(0,ve.jsxs)("button",{type:"submit",className:"primary danger",disabled:f.busy,children:["Discard this call of ",R]},"discard")]}):(0,ve.jsxs)(ve.Fragment,{children:[g&&(0,ve.jsx)("button",{type:"button",disabled:f.busy||o!==null||T===null,onClick:()=>f.run(b),children:"Reveal arguments"}),x&&(0,ve.jsx)("button",{type:"button",className:"danger",disabled:!L,onClick:()=>s(!0),children:"Discard"},"ask"),x&&(0,ve.jsx)("button",{type:"button",className:"primary",disabled:!L||T.status==="INCOMPLETE"||f.busy,onClick:()=>f.run(h),children:f.busy?"Under way…":"Retry now"}),!x&&(0,ve.jsx)("button",{type:"button",onClick:t,children:"Close"})]}),children:[r?(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsxs)("p",{className:"says",children:["Ends this letter: its call of ",R," will never be made again. That can't be undone."]}),(0,ve.jsx)(An,{value:d,onChange:p})]}):(0,ve.jsx)(Je,{of:i,empty:"There is no such letter.",isEmpty:()=>!1,lines:6,children:_=>(0,ve.jsx)(s_,{letter:o===null?_:{..._,arguments:o.arguments,idempotencyKey:o.idempotencyKey??null}})}),(0,ve.jsx)(Vl,{problem:f.problem})]})}function s_({letter:e}){return(0,ve.jsxs)(ve.Fragment,{children:[e.status==="PARKED"&&(0,ve.jsxs)("p",{className:"parked",children:["Parked: it was replayed in vain ",e.deliveries===1?"once":`${e.deliveries} times`,", or can't be replayed here. It waits for someone to retry or discard it."]}),e.status==="INCOMPLETE"&&(0,ve.jsx)("p",{className:"parked",children:"Incomplete: its hidden arguments were left out of the export that it came by, so it can't be retried. Make the call by hand, then discard it."}),(0,ve.jsx)(cr,{of:[["Status",ji[e.status]],["Since",tt(e.createdAt)],["Attempts of the call",String(e.attempts)],["Replays",lt(e.deliveries,"replay")],["Id",e.id],...e.idempotencyKey==null?[]:[["Idempotency key",e.idempotencyKey]]]}),(0,ve.jsx)("h3",{children:"Call"}),(0,ve.jsx)("p",{className:"code-line",children:(0,ve.jsx)("code",{children:e.signature})}),(0,ve.jsx)(vw,{of:e.arguments}),(0,ve.jsx)("h3",{children:"First failure"}),(0,ve.jsxs)("p",{className:"failure",children:[e.error.class,e.error.message!==null&&`: ${e.error.message}`]}),e.lastError!==null&&(0,ve.jsxs)(ve.Fragment,{children:[(0,ve.jsx)("h3",{children:"Last failure"}),(0,ve.jsx)("p",{className:"failure",children:e.lastError})]})]})}var Za=N(O(),1);function Xa({state:e,large:t=!1}){return e===null?(0,Za.jsxs)("span",{className:"sign none",title:"this operation has no breaker",children:[(0,Za.jsx)(se,{shape:"none"}),"No breaker"]}):(0,Za.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Za.jsx)(se,{shape:pm[e]}),Zn[e]]})}var c_={HEALTHY:"Healthy",DEGRADED:"Degraded",CRITICAL:"Critical"};function Rm({status:e,large:t=!1}){return(0,Za.jsxs)("span",{className:`sign ${e.toLowerCase()}${t?" large":""}`,children:[(0,Za.jsx)(se,{shape:gm[e]}),c_[e]]})}function Am({tone:e="plain",children:t}){return(0,Za.jsx)("span",{className:`tag ${e}`,children:t})}var dl=N(O(),1);function Sw({letters:e,chosen:t,onChoose:l,onOpen:n}){let a=Mo(1e4);return(0,dl.jsx)("ul",{className:"letter-list",children:e.map(i=>(0,dl.jsxs)("li",{className:"letter",children:[l!==null&&(0,dl.jsx)("input",{type:"checkbox",className:"choose","aria-label":`Choose the letter of ${i.service}/${i.operation} of ${tt(i.createdAt)}`,checked:t.has(i.id),onChange:o=>l(i.id,o.target.checked)}),(0,dl.jsxs)("div",{className:"letter-main",children:[(0,dl.jsx)("p",{className:"letter-name",children:(0,dl.jsxs)("button",{type:"button",className:"row-link",onClick:()=>n(i.id),children:[(0,dl.jsx)("span",{className:"service",children:i.service}),(0,dl.jsx)("span",{className:"operation",children:i.operation})]})}),(0,dl.jsxs)("p",{className:"letter-error",children:[(0,dl.jsx)("strong",{children:Qi(i.error.class)})," ",i.lastError??i.error.message]})]}),(0,dl.jsxs)("div",{className:"letter-side",children:[(0,dl.jsx)(Am,{tone:yw[i.status],children:ji[i.status]}),(0,dl.jsxs)("span",{className:"hint",children:[(0,dl.jsx)("time",{dateTime:i.createdAt,children:tt(i.createdAt,a)}),", ",Ot(Math.max(0,a-Date.parse(i.createdAt)))," ago, ",lt(i.deliveries,"replay")]})]})]},i.id))})}var Wg=N(W(),1);var xl=N(O(),1);function Ew({service:e,operation:t,onBegun:l}){let[n,a]=(0,Wg.useState)(!1);if(!il("OPERATE"))return null;if(e===null)return(0,xl.jsx)("p",{className:"hint aside",children:"Choose a service to retry all its letters."});let o=t===null?e:`${e}/${t}`;return(0,xl.jsxs)("div",{className:"controls",children:[(0,xl.jsxs)("button",{type:"button",className:"primary",onClick:()=>a(!0),children:["Retry all of ",o]}),n&&(0,xl.jsx)(f_,{service:e,operation:t,name:o,onClose:()=>a(!1),onBegun:l})]})}function f_({service:e,operation:t,name:l,onClose:n,onBegun:a}){let{client:i}=K(),[o,u]=(0,Wg.useState)(""),r=Yl(),s=et(l,p=>i.part(ur({...Tm,service:e,operation:t,status:"READY"},1),p)),d=()=>r.run(async()=>{a(await i.post(mt("replay-all",e,t),o===""?{}:{reason:o})),n()});return(0,xl.jsxs)(Gl,{title:`Retry all: ${l}`,onClose:n,onSubmit:d,actions:(0,xl.jsxs)(xl.Fragment,{children:[(0,xl.jsx)("button",{type:"button",onClick:n,children:"Cancel"}),(0,xl.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy,children:["Retry all of ",l]})]}),children:[(0,xl.jsxs)("p",{className:"says",children:["Makes ",s.data?.total==null?"the waiting calls":lt(s.data.total,"waiting call")," of ",l," again, through its guard. Those that fail go on waiting; parked ones stay parked."]}),(0,xl.jsx)(An,{value:o,onChange:u}),(0,xl.jsx)(Vl,{problem:r.problem})]})}var m_=["trouble","name","calls","failures","p50","p95","p99","bulkhead","letters"],xw=["all","trouble","open","letters"];function Tw(e){return(e.descending?"-":"")+e.key}function Nw(e){let t=e.startsWith("-"),l=m_.find(n=>n===(t?e.slice(1):e));return l===void 0?{key:"trouble",descending:!0}:{key:l,descending:t}}var d_=.1,Rw={OPEN:5,FORCED_OPEN:5,HALF_OPEN:4,DISABLED:1,CLOSED:0};function Tl(e){let t=e.state===null?0:Rw[e.state],l=(e.failureRate??0)>d_?3:0,n=e.limit!==null&&e.running>=e.limit?2:0,a=e.deadLetters>10?2:e.deadLetters>0?1:0;return Math.max(t,l,n,a)}function Aw(e){let t=Tl(e);return t>=5?"CRITICAL":t>=2?"DEGRADED":"HEALTHY"}function p_(e,t,l){let n=`${e.service}/${e.operation}`.toLowerCase();return t.every(a=>n.includes(a))&&g_(e,l)}function g_(e,t){switch(t){case"trouble":return Tl(e)>=2;case"open":return e.state!==null&&Rw[e.state]>=4;case"letters":return e.deadLetters>0;default:return!0}}function h_(e){return e.toLowerCase().split(/\s+/).filter(t=>t!=="")}function _w(e,t,l,n){let a=h_(t),i=[...e].filter(u=>p_(u,a,l)),o=n.descending?-1:1;return i.sort((u,r)=>o*v_(u,r,n.key)||_m(u,r))}function Ow(e,t){let l=new Map(e.map((a,i)=>[`${a.service}/${a.operation}`,i])),n=a=>l.get(`${a.service}/${a.operation}`)??e.length;return[...t].sort((a,i)=>n(a)-n(i))}function v_(e,t,l){return l==="name"?_m(e,t):ww(e,l)-ww(t,l)}function ww(e,t){switch(t){case"calls":return e.callsPerSecond;case"failures":return e.failureRate??-1;case"p50":return e.p50Millis??-1;case"p95":return e.p95Millis??-1;case"p99":return e.p99Millis??-1;case"bulkhead":return e.limit===null?-1:(e.running+e.waiting)/e.limit;case"letters":return e.deadLetters;default:return Tl(e)}}var fr=new Intl.Collator("en",{numeric:!0});function _m(e,t){return fr.compare(e.service,t.service)||fr.compare(e.operation,t.operation)}var Nl=N(O(),1);function Cw({service:e,operation:t}){let{go:l,route:n}=K(),{rows:a}=Xn(),i=s=>[...new Set(s)].sort(fr.compare),o=i([...a.values()].map(s=>s.service)),u=i([...a.values()].filter(s=>s.service===e).map(s=>s.operation)),r=(s,d)=>l(qa({page:"letters",service:s,operation:d,...n.view&&{view:n.view}},{error:null,after:null}));return(0,Nl.jsxs)(Nl.Fragment,{children:[(0,Nl.jsxs)("label",{className:"pick",children:[(0,Nl.jsx)("span",{children:"Service"}),(0,Nl.jsxs)("select",{value:e??"",onChange:s=>r(s.target.value||null,null),children:[(0,Nl.jsx)("option",{value:"",children:"All"}),Mw(o,e).map(s=>(0,Nl.jsx)("option",{children:s},s))]})]}),(0,Nl.jsxs)("label",{className:"pick",children:[(0,Nl.jsx)("span",{children:"Operation"}),(0,Nl.jsxs)("select",{value:t??"",disabled:e===null,onChange:s=>r(e,s.target.value||null),children:[(0,Nl.jsx)("option",{value:"",children:"All"}),Mw(u,t).map(s=>(0,Nl.jsx)("option",{children:s},s))]})]})]})}function Mw(e,t){return t===null||e.includes(t)?e:[t,...e]}var Re=N(O(),1),y_=50,Ig=[{value:"UNFINISHED",name:"Unfinished"},...["READY","PARKED","INCOMPLETE","CLAIMED","DONE","DISCARDED","EXPIRED"].map(e=>({value:e,name:ji[e]})),{value:"ANY",name:"All"}],Dw=new Set;function zw({service:e,operation:t}){let{client:l,route:n,look:a}=K(),i=il("OPERATE"),[o]=an("status","UNFINISHED",Ig.map(R=>R.value)),[u]=an("search",""),[r]=an("error",""),[s]=an("after",""),[d,p]=(0,Om.useState)(null),[f,g]=(0,Om.useState)([]),x={service:e,operation:t,status:o==="ANY"?null:o,error:r||null,search:iw(u).trim()||null},T=ur(x,y_,s||null),M=et(T,R=>l.part(T,R),5e3),[y,h]=(0,Om.useState)({of:T,ids:Dw}),b=y.of===T?y.ids:Dw,E=R=>h({of:T,ids:new Set(R)});return(0,Re.jsxs)(Re.Fragment,{children:[(0,Re.jsxs)("div",{className:"page-head",children:[(0,Re.jsxs)("div",{children:[(0,Re.jsx)("h1",{children:"Dead letters"}),(0,Re.jsx)("p",{className:"page-note",children:"Calls that failed for good and are kept, to be made again or ended by someone."})]}),(0,Re.jsx)(Ew,{service:e,operation:t,onBegun:R=>g([...f,R.id])})]}),(0,Re.jsx)(hw,{begun:f,turn:f.length}),(0,Re.jsxs)("div",{className:"toolbar",children:[(0,Re.jsx)(aw,{name:"Search letters",value:u,onChange:R=>a({search:R||null,after:null})}),(0,Re.jsx)(Cw,{service:e,operation:t}),(0,Re.jsx)(zo,{name:"Status",options:Ig,value:o,onChange:R=>a({status:R==="UNFINISHED"?null:R,after:null})}),r!==""&&(0,Re.jsxs)("button",{type:"button",className:"chip",title:r,onClick:()=>a({error:null,after:null}),children:[Qi(r),(0,Re.jsx)(se,{shape:"close"}),(0,Re.jsx)("span",{className:"unseen",children:", show other causes too"})]}),(0,Re.jsx)(wm,{}),M.data?.total!=null&&(0,Re.jsxs)("span",{className:"toolbar-count",role:"status",children:[Z(M.data.total)," ",M.data.total===1?"letter":"letters"]})]}),(0,Re.jsx)(gw,{wanted:x}),(0,Re.jsx)(rt,{wide:!0,title:`${Ig.find(R=>R.value===o)?.name??""}, newest first`,children:(0,Re.jsx)(Je,{of:M,empty:"There are none.",isEmpty:R=>R.items.length===0,lines:6,children:R=>(0,Re.jsxs)(Re.Fragment,{children:[i&&(0,Re.jsx)(pw,{wanted:x,total:R.total??R.items.length,page:R.items.map(L=>L.id),chosen:b,onChoose:E,onBegun:L=>{g([...f,L.id]),E([])}}),(0,Re.jsx)(Sw,{letters:R.items,chosen:b,onChoose:i?(L,_)=>E([...[...b].filter(z=>z!==L),..._?[L]:[]]):null,onOpen:p}),(0,Re.jsx)(b_,{first:s==="",next:R.next,route:n})]})})}),d!==null&&(0,Re.jsx)(bw,{id:d,onClose:()=>p(null),onDone:M.reload})]})}function b_({first:e,next:t,route:l}){let{go:n}=K();return e&&t===null?null:(0,Re.jsxs)("nav",{className:"pager","aria-label":"Parts of the list",children:[(0,Re.jsx)("button",{type:"button",disabled:e,onClick:()=>n(qa(l,{after:null})),children:"Newest"}),(0,Re.jsx)("button",{type:"button",disabled:t===null,onClick:()=>n(qa(l,{after:t})),children:"Older"})]})}var pr=N(W(),1);var Kn=N(O(),1),Lw=3;function kw({alerts:e}){return e.length===0?null:(0,Kn.jsxs)("section",{className:"alerts","aria-label":"Running incidents",children:[(0,Kn.jsx)("ul",{children:e.slice(0,Lw).map(t=>(0,Kn.jsxs)("li",{className:`alert ${t.severity}`,children:[(0,Kn.jsx)(se,{shape:t.severity==="critical"?"stop":"warn"}),(0,Kn.jsxs)("span",{className:"alert-text",children:[(0,Kn.jsx)("strong",{children:t.severity==="critical"?"Critical":"Warning"})," ",(0,Kn.jsx)(vm,{service:t.service,operation:t.operation})," ",t.message]}),(0,Kn.jsx)(ir,{at:t.since})]},t.id))}),e.length>Lw&&(0,Kn.jsxs)($e,{to:{page:"alerts"},children:["All ",e.length," incidents"]})]})}var yt=N(O(),1),Pg=4;function Hw({health:e,rows:t}){let l=[...t.values()],n=l.filter(a=>Tl(a)>=2).length;return(0,yt.jsxs)("section",{className:`summary ${e.status.toLowerCase()}`,"aria-labelledby":"summary-head",children:[(0,yt.jsxs)("div",{className:"summary-say",children:[(0,yt.jsx)("span",{className:"summary-sign",children:(0,yt.jsx)(se,{shape:gm[e.status],large:!0})}),(0,yt.jsxs)("div",{children:[(0,yt.jsx)("h1",{id:"summary-head",children:S_(e.status,n,l.length)}),(0,yt.jsx)(E_,{reasons:e.reasons})]})]}),(0,yt.jsx)(w_,{rows:l})]})}function S_(e,t,l){if(e==="HEALTHY")return t===0?"All is well":`Healthy, ${lt(t,"operation")} to look at`;let n=e==="CRITICAL"?"Critical":"Degraded";return t===0?n:`${n}: ${Z(t)} of ${lt(l,"operation")} in trouble`}function E_({reasons:e}){return e.length===0?(0,yt.jsx)("p",{className:"summary-calm",children:"Nothing is refused, nothing is full."}):(0,yt.jsxs)("ul",{className:"reasons",children:[e.slice(0,Pg).map(t=>(0,yt.jsx)("li",{children:t},t)),e.length>Pg&&(0,yt.jsxs)("li",{className:"more",children:["and ",e.length-Pg," more"]})]})}function w_({rows:e}){let t=e.reduce((i,o)=>i+o.callsPerSecond,0),l=e.reduce((i,o)=>i+o.callsPerSecond*(o.failureRate??0),0),n=e.filter(i=>i.state==="OPEN"||i.state==="FORCED_OPEN").length,a=e.reduce((i,o)=>i+o.deadLetters,0);return(0,yt.jsxs)("dl",{className:"sums",children:[(0,yt.jsx)(Mm,{name:"Calls per second",value:Rn(t)}),(0,yt.jsx)(Mm,{name:"Failing",value:t===0?Qn(null):Qn(l/t),bad:t>0&&l/t>.1}),(0,yt.jsx)(Mm,{name:"Breakers open",value:Z(n),bad:n>0}),(0,yt.jsx)(Mm,{name:"Dead letters",value:Z(a),bad:a>10})]})}function Mm({name:e,value:t,bad:l=!1}){return(0,yt.jsxs)("div",{className:l?"sum bad":"sum",children:[(0,yt.jsx)("dt",{children:e}),(0,yt.jsx)("dd",{children:t})]})}var ko=N(W(),1);var Zi=N(O(),1);function Cm({running:e,waiting:t,limit:l}){if(l===null)return(0,Zi.jsx)("span",{className:"meter none",children:e>0?`${e} running`:"–"});let n=l===0?0:Math.min(1,e/l),a=e>=l;return(0,Zi.jsxs)("span",{className:a?"meter full":"meter",children:[(0,Zi.jsx)("span",{className:"meter-bar","aria-hidden":"true",children:(0,Zi.jsx)("span",{style:{transform:`scaleX(${n})`}})}),(0,Zi.jsxs)("span",{className:"meter-text",children:[e,"/",l,a&&" full",t>0&&` +${t}`,(0,Zi.jsxs)("span",{className:"unseen",children:[" running",t>0&&`, ${t} waiting`]})]})]})}var zm=N(O(),1),x_={OPEN:"next probe in",FORCED_OPEN:"ends in",DISABLED:"ends in"};function Dm({row:e,className:t}){let l=e.state===null?void 0:x_[e.state];return e.endsAt===null||l===void 0?null:(0,zm.jsxs)("span",{className:t,children:[l," ",(0,zm.jsx)(FE,{at:e.endsAt,done:"a moment"})]})}var Lm=N(W(),1);function Uw(e,t,l){let n=(0,Lm.useRef)({rows:e,sorting:t}),a=l&&n.current.sorting===t?Ow(n.current.rows,e):e;return(0,Lm.useLayoutEffect)(()=>{n.current={rows:a,sorting:t}}),a}var Xi=N(W(),1);var Bw=N(W(),1);function eh(e){return(0,Bw.useSyncExternalStore)(t=>{let l=matchMedia(e);return l.addEventListener("change",t),()=>l.removeEventListener("change",t)},()=>matchMedia(e).matches)}function Vw(){return eh("print")}var Yw=6;function T_(e,t,l,n){let a=Math.floor(Math.max(0,-e)/l),i=Math.ceil(t/l);return{from:Math.max(0,Math.min(a,n)-Yw),to:Math.min(n,a+i+Yw)}}function Gw(e,t){let[l,n]=(0,Xi.useState)({from:0,to:Math.min(t,40),rowHeight:56}),a=Vw(),i=(0,Xi.useRef)(0),o=(0,Xi.useCallback)(()=>{i.current=0;let u=e.current;if(u!==null){let r=Number.parseFloat(getComputedStyle(u).getPropertyValue("--row-height"))||56,{from:s,to:d}=T_(u.getBoundingClientRect().top,innerHeight,r,t);n(p=>p.from===s&&p.to===d&&p.rowHeight===r?p:{from:s,to:d,rowHeight:r})}},[e,t]);return(0,Xi.useLayoutEffect)(()=>{let u=()=>{i.current=i.current||requestAnimationFrame(o)};return o(),document.addEventListener("scroll",u,{capture:!0,passive:!0}),addEventListener("resize",u),()=>{cancelAnimationFrame(i.current),i.current=0,document.removeEventListener("scroll",u,{capture:!0}),removeEventListener("resize",u)}},[o]),a?{...l,from:0,to:t}:l}var mr=N(W(),1);function km(){return eh("screen and (prefers-color-scheme: dark)")?"dark":"light"}var Zw=N(O(),1),th=90,Hm=26,qw=45,Qw=new Map,jw=(0,mr.memo)(function({trend:t}){let l=(0,mr.useRef)(null),n=km(),a=devicePixelRatio;return(0,mr.useLayoutEffect)(()=>{let i=l.current?.getContext("2d");l.current!==null&&i!=null&&R_(i,t,N_(n,l.current),a)},[t,n,a]),(0,Zw.jsx)("canvas",{ref:l,className:"spark",width:th*a,height:Hm*a,"aria-hidden":"true"})});function N_(e,t){let l=Qw.get(e);if(l!==void 0)return l;let n=getComputedStyle(t),a=[n.getPropertyValue("--p50").trim(),n.getPropertyValue("--bad").trim()];return Qw.set(e,a),a}function R_(e,t,[l,n],a){e.setTransform(a,0,0,a,0,0),e.clearRect(0,0,th,Hm);let i=t?.calls??[],o=Math.max(1,...i),u=qw-i.length,r=th/qw,s=(d,p)=>{e.fillStyle=p,d.forEach((f,g)=>{let x=f===0?0:Math.max(1,f/o*Hm);e.fillRect((u+g)*r,Hm-x,r-.5,x)})};s(i,l),s(t?.failures??[],n)}var Lo=N(W(),1);var A_=1e4,__=3e3,O_=250,M_=100,C_=400;function Xw(e){let{client:t}=K(),[l,n]=(0,Lo.useState)(new Map),a=(0,Lo.useRef)(e);a.current=e;let i=(0,Lo.useRef)(0),o=e.map(u=>_o(u.service,u.operation)).sort().join(`
`);return(0,Lo.useEffect)(()=>{let u=new AbortController,r=async()=>{let p=a.current.slice(0,M_);if(p.length>0&&!document.hidden){i.current=Date.now();let f=await t.post("trends",{of:p.map(g=>[g.service,g.operation])}).catch(()=>null);if(f!==null&&!u.signal.aborted){let g=p.map((x,T)=>[_o(x.service,x.operation),f[T]??{calls:[],failures:[]}]);n(x=>new Map([...[...x].slice(-C_),...g]))}}},s=setTimeout(()=>{r()},Math.max(O_,i.current+__-Date.now())),d=setInterval(()=>{r()},A_);return()=>{u.abort(),clearTimeout(s),clearInterval(d)}},[t,o]),l}var xe=N(O(),1),lh=[{key:"name",name:"Operation",full:"Operation",descending:!1},{key:"trouble",name:"State",full:"State, what is wrong first",descending:!0},{key:"calls",name:"Calls/s",full:"Calls per second",descending:!0},{key:"failures",name:"Failing",full:"Share of calls that fail",descending:!0},{key:"p50",name:"p50",full:"Median response time",descending:!0},{key:"p95",name:"p95",full:"Response time of 95 in 100 calls",descending:!0},{key:"p99",name:"p99",full:"Response time of 99 in 100 calls",descending:!0},{key:"bulkhead",name:"Bulkhead",full:"Running and waiting of what may run at once",descending:!0},{key:"letters",name:"Letters",full:"Dead letters",descending:!0}],Jw=(0,ko.memo)(function({rows:t,sorting:l,onSort:n}){let a=(0,ko.useRef)(null),[i,o]=(0,ko.useState)(!1),{from:u,to:r,rowHeight:s}=Gw(a,t.length),d=Uw(t,l,i).slice(u,r),p=Xw(d);return(0,xe.jsxs)("div",{className:"operations",role:"table","aria-label":"Operations","aria-rowcount":t.length+1,"aria-colcount":lh.length+1,children:[(0,xe.jsx)("div",{role:"rowgroup",className:"operations-head",children:(0,xe.jsxs)("div",{role:"row","aria-rowindex":1,className:"operation-row head",children:[lh.slice(0,2).map(f=>(0,xe.jsx)(Kw,{column:f,sorting:l,onSort:n},f.key)),(0,xe.jsx)("div",{role:"columnheader",className:"cell trend",children:"15 min"}),lh.slice(2).map(f=>(0,xe.jsx)(Kw,{column:f,sorting:l,onSort:n},f.key))]})}),(0,xe.jsx)("div",{role:"rowgroup",ref:a,className:"operations-body",style:{height:t.length*s},onFocus:()=>o(!0),onBlur:()=>o(!1),children:d.map((f,g)=>(0,xe.jsx)(D_,{row:f,trend:p.get(_o(f.service,f.operation)),at:u+g,top:(u+g)*s},u+g))})]})});function Kw({column:e,sorting:t,onSort:l}){let n=t.key===e.key,a=()=>l({key:e.key,descending:n?!t.descending:e.descending});return(0,xe.jsx)("div",{role:"columnheader",className:`cell ${e.key}`,"aria-sort":n?t.descending?"descending":"ascending":"none",children:(0,xe.jsxs)("button",{type:"button",className:"sort",onClick:a,title:e.full,children:[e.name,n&&(0,xe.jsx)(se,{shape:t.descending?"down":"up"})]})})}var D_=(0,ko.memo)(function({row:t,trend:l,at:n,top:a}){let i=Tl(t);return(0,xe.jsxs)("div",{role:"row","aria-rowindex":n+2,className:`operation-row ${i>=5?"bad":i>=2?"warn":""}`,style:{transform:`translateY(${a}px)`},children:[(0,xe.jsx)("div",{role:"cell",className:"cell name",children:(0,xe.jsxs)($e,{to:{page:"service",service:t.service,operation:t.operation},className:"row-link",children:[(0,xe.jsx)("span",{className:"service",children:t.service}),(0,xe.jsx)("span",{className:"operation",children:t.operation})]})}),(0,xe.jsxs)("div",{role:"cell",className:"cell trouble",children:[(0,xe.jsx)(Xa,{state:t.state}),(0,xe.jsx)(Dm,{row:t,className:"probe"})]}),(0,xe.jsx)("div",{role:"cell",className:"cell trend",children:(0,xe.jsx)(jw,{trend:l})}),(0,xe.jsx)(dr,{of:"calls",name:"Calls/s",value:Rn(t.callsPerSecond)}),(0,xe.jsx)(dr,{of:"failures",name:"Failing",value:Qn(t.failureRate),bad:(t.failureRate??0)>.1}),(0,xe.jsx)(dr,{of:"p50",name:"p50",value:jn(t.p50Millis)}),(0,xe.jsx)(dr,{of:"p95",name:"p95",value:jn(t.p95Millis)}),(0,xe.jsx)(dr,{of:"p99",name:"p99",value:jn(t.p99Millis)}),(0,xe.jsx)("div",{role:"cell",className:"cell bulkhead",children:(0,xe.jsx)(Cm,{running:t.running,waiting:t.waiting,limit:t.limit})}),(0,xe.jsx)(dr,{of:"letters",name:"Letters",value:Z(t.deadLetters),bad:t.deadLetters>10})]})});function dr({of:e,name:t,value:l,bad:n=!1}){return(0,xe.jsxs)("div",{role:"cell",className:`cell figure ${e}${n?" bad":""}`,children:[(0,xe.jsx)("span",{className:"cell-name","aria-hidden":"true",children:t}),l]})}var Um=N(W(),1);var Jn=N(O(),1),$w=["operations","services"],z_=[{value:"all",name:"All"},{value:"trouble",name:"In trouble"},{value:"open",name:"Breaker not closed"},{value:"letters",name:"With dead letters"}],L_=[{value:"operations",name:"Operations"},{value:"services",name:"Services"}];function Fw({search:e,onSearch:t,filter:l,onFilter:n,view:a,onView:i,shown:o,total:u}){let r=(0,Um.useRef)(null);return k_(()=>r.current?.focus()),(0,Jn.jsxs)("div",{className:"toolbar",role:"search",children:[(0,Jn.jsxs)("label",{className:"search",children:[(0,Jn.jsx)(se,{shape:"search"}),(0,Jn.jsx)("span",{className:"unseen",children:"Search services and operations"}),(0,Jn.jsx)("input",{ref:r,type:"search",value:e,placeholder:"Search, or press /",spellCheck:!1,autoComplete:"off",onChange:s=>t(s.target.value)})]}),(0,Jn.jsx)(zo,{name:"Filter",options:z_,value:l,onChange:n}),(0,Jn.jsx)(zo,{name:"View",options:L_,value:a,onChange:i}),(0,Jn.jsx)(wm,{}),(0,Jn.jsx)("span",{className:"toolbar-count",role:"status",children:o===u?`${Z(u)} operations`:`${Z(o)} of ${Z(u)} operations`})]})}function k_(e){(0,Um.useEffect)(()=>{let t=l=>{let n=l.composedPath()[0],a=n instanceof HTMLElement&&/^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName);l.key==="/"&&!a&&!l.ctrlKey&&!l.metaKey&&!l.altKey&&(l.preventDefault(),e())};return addEventListener("keydown",t),()=>removeEventListener("keydown",t)})}var Vm=N(W(),1);function Bm(e){let t=new Map;for(let l of e){let n=t.get(l.service);n===void 0?t.set(l.service,[l]):n.push(l)}return[...t.entries()].map(([l,n])=>U_(l,n)).sort(H_)}function H_(e,t){return t.worst-e.worst||fr.compare(e.name,t.name)}function U_(e,t){let l=t.filter(r=>r.state!==null),n=l.filter(r=>r.state==="OPEN"||r.state==="FORCED_OPEN").length,a=t.reduce((r,s)=>r+s.callsPerSecond,0),i=t.filter(r=>r.failureRate!==null),o=i.reduce((r,s)=>r+s.callsPerSecond,0),u=i.reduce((r,s)=>r+s.callsPerSecond*(s.failureRate??0),0);return{name:e,status:B_(t,n,l.length),worst:Math.max(...t.map(Tl)),operations:[...t].sort((r,s)=>Tl(s)-Tl(r)||_m(r,s)),refusing:n,breakers:l.length,callsPerSecond:a,failureRate:o===0?null:u/o,deadLetters:t.reduce((r,s)=>r+s.deadLetters,0)}}function B_(e,t,l){return l>0&&t===l?"CRITICAL":e.some(n=>Aw(n)!=="HEALTHY")?"DEGRADED":"HEALTHY"}var pt=N(O(),1),V_=24,Ww=(0,Vm.memo)(function({rows:t}){let l=(0,Vm.useMemo)(()=>Bm(t),[t]);return(0,pt.jsx)("ul",{className:"cards",children:l.map(n=>(0,pt.jsx)(Y_,{service:n},n.name))})});function Y_({service:e}){return(0,pt.jsxs)("li",{className:`card ${e.status.toLowerCase()}`,children:[(0,pt.jsxs)("div",{className:"card-head",children:[(0,pt.jsx)("h2",{children:(0,pt.jsx)($e,{to:{page:"service",service:e.name,operation:null},className:"row-link",children:e.name})}),(0,pt.jsx)(Rm,{status:e.status})]}),(0,pt.jsxs)("p",{className:"card-states",children:[e.operations.slice(0,V_).map(t=>(0,pt.jsx)("span",{className:`mini ${(t.state??"none").toLowerCase()}${Tl(t)>=2?" troubled":""}`,title:`${t.operation}: ${t.state===null?"no breaker":Zn[t.state]}`,children:(0,pt.jsx)(se,{shape:t.state===null?"none":pm[t.state]})},t.operation)),(0,pt.jsxs)("span",{className:"card-note",children:[lt(e.operations.length,"operation"),e.refusing>0&&`, ${e.refusing} of ${lt(e.breakers,"breaker")} refusing`]})]}),(0,pt.jsxs)("dl",{className:"card-sums",children:[(0,pt.jsxs)("div",{children:[(0,pt.jsx)("dt",{children:"Calls/s"}),(0,pt.jsx)("dd",{children:Rn(e.callsPerSecond)})]}),(0,pt.jsxs)("div",{className:(e.failureRate??0)>.1?"bad":"",children:[(0,pt.jsx)("dt",{children:"Failing"}),(0,pt.jsx)("dd",{children:Qn(e.failureRate)})]}),(0,pt.jsxs)("div",{className:e.deadLetters>10?"bad":"",children:[(0,pt.jsx)("dt",{children:"Letters"}),(0,pt.jsx)("dd",{children:Z(e.deadLetters)})]})]})]})}var $t=N(O(),1);function Iw(){let{rows:e,total:t,health:l,alerts:n,phase:a}=Xn(),[i,o]=an("search",""),[u,r]=an("filter","all",xw),[s,d]=an("sort","-trouble"),[p,f]=an("view","operations",$w),g=(0,pr.useMemo)(()=>Nw(s),[s]),x=(0,pr.useDeferredValue)(i),T=(0,pr.useDeferredValue)(e),M=(0,pr.useMemo)(()=>_w(T.values(),x,u,g),[T,x,u,g]);return l===null?(0,$t.jsxs)($t.Fragment,{children:[(0,$t.jsx)("h1",{className:"unseen",children:"Overview"}),a==="gone"?(0,$t.jsx)("p",{className:"empty",children:"Nothing is known yet; the console cannot be reached."}):(0,$t.jsx)(ar,{lines:8})]}):(0,$t.jsxs)($t.Fragment,{children:[(0,$t.jsx)(Hw,{health:l,rows:e}),(0,$t.jsx)(kw,{alerts:n}),(0,$t.jsx)(Fw,{search:i,onSearch:o,filter:u,onFilter:r,view:p,onView:f,shown:M.length,total:t}),e.size===0?(0,$t.jsx)("p",{className:"empty roomy",children:"No operation is known yet. One appears with its first call, or when its class is registered."}):T.size===0?(0,$t.jsx)(ar,{lines:8}):M.length===0?(0,$t.jsx)("p",{className:"empty roomy",children:"Nothing matches. Clear the search or choose another filter."}):p==="services"?(0,$t.jsx)(Ww,{rows:M}):(0,$t.jsx)(Jw,{rows:M,sorting:g,onSort:y=>d(Tw(y))})]})}var qo=N(W(),1);var l2=N(W(),1);var gr={reset:{name:"Reset",role:"OPERATE",tone:"plain",verb:"reset",lasting:!1,says:e=>`Closes ${e} and forgets what it has seen. Calls go through again at once, and its next failures count from zero.`,done:e=>`${e} is reset.`},close:{name:"Close",role:"OPERATE",tone:"plain",verb:"close",lasting:!1,says:e=>`Closes ${e} now, without waiting for a probe. Calls go through again; if they fail, it opens again.`,done:e=>`${e} is closed.`},forceOpen:{name:"Force open",role:"OPERATE",tone:"bad",verb:"force-open",lasting:!0,says:e=>`Refuses every call of ${e} until the time is over; callers get their fallbacks. It ends by itself.`,done:e=>`${e} is forced open.`,undo:{label:"Undo",verb:"reset",done:e=>`${e} is closed again.`}},disable:{name:"Disable",role:"OPERATE",tone:"bad",verb:"disable",lasting:!0,says:e=>`Lets every call of ${e} through and judges none, however many fail, until the time is over. It ends by itself.`,done:e=>`${e} is disabled.`,undo:{label:"Undo",verb:"enable",done:e=>`${e} is enabled again.`}},enable:{name:"Enable",role:"OPERATE",tone:"plain",verb:"enable",lasting:!1,says:e=>`Lets ${e} judge calls again; it begins closed.`,done:e=>`${e} is enabled.`}};function hr(e){return e.operation===null?`${e.service}, all operations`:`${e.service}/${e.operation}`}function Ym(e){return e.operation===null?`every breaker of ${e.service}`:`the breaker of ${e.service}/${e.operation}`}function Pw(e,t){return mt(e,t.service,t.operation)}var nh=N(W(),1);var _n=N(O(),1);function t2({action:e,target:t,onClose:l,onDone:n}){let{client:a,connection:i,notify:o}=K(),[u,r]=(0,nh.useState)(""),[s,d]=(0,nh.useState)("15m"),p=Yl(),f=async(x,T)=>{await a.post(Pw(x,t),T),await i.refresh(),n()},g=()=>p.run(async()=>{await f(e.verb,{...u===""?{}:{reason:u},...e.lasting?{expiry:s}:{}});let x=e.undo;o({text:e2(e.done(Ym(t))),...x===void 0?{}:{undo:{label:x.label,run:async()=>(await f(x.verb,{reason:`undone: ${e.verb}`}),e2(x.done(Ym(t))))}}}),l()});return(0,_n.jsxs)(Gl,{title:`${e.name}: ${hr(t)}`,onClose:l,onSubmit:g,actions:(0,_n.jsxs)(_n.Fragment,{children:[(0,_n.jsx)("button",{type:"button",onClick:l,children:"Cancel"}),(0,_n.jsxs)("button",{type:"submit",className:e.tone==="bad"?"primary danger":"primary",disabled:p.busy,children:[e.name," ",t.operation===null?t.service:`${t.service}/${t.operation}`]})]}),children:[(0,_n.jsx)("p",{className:"says",children:e.says(Ym(t))}),e.lasting&&(0,_n.jsx)(Em,{value:s,onChange:d}),(0,_n.jsx)(An,{value:u,onChange:r}),(0,_n.jsx)(Vl,{problem:p.problem})]})}function e2(e){return e.charAt(0).toUpperCase()+e.slice(1)}var Ps=N(O(),1);function Gm({target:e,states:t,breaker:l,onDone:n}){let[a,i]=(0,l2.useState)(null),{caller:o}=K(),u=G_(t).filter(r=>qg(o.role,r.role));return!l||u.length===0&&a===null?null:(0,Ps.jsxs)("div",{className:"controls",role:"group","aria-label":e.operation===null?`All breakers of ${e.service}`:`The breaker of ${e.service}/${e.operation}`,children:[u.map(r=>(0,Ps.jsxs)("button",{type:"button",className:r.tone==="bad"?"danger":"",onClick:()=>i(r),children:[r.name,e.operation===null&&" all"]},r.verb)),a!==null&&(0,Ps.jsx)(t2,{action:a,target:e,onClose:()=>i(null),onDone:n})]})}function G_(e){let t=(...l)=>e.some(n=>n!==null&&l.includes(n));return[gr.reset,...t("OPEN","HALF_OPEN","FORCED_OPEN")?[gr.close]:[],...t("CLOSED","OPEN","HALF_OPEN","DISABLED")?[gr.forceOpen]:[],...t("CLOSED","OPEN","HALF_OPEN","FORCED_OPEN")?[gr.disable]:[],...t("DISABLED")?[gr.enable]:[]]}var $n=N(O(),1);function n2({row:e,of:t}){return(0,$n.jsx)(rt,{title:"Bulkhead",children:e.limit===null?(0,$n.jsxs)("p",{className:"empty",children:["This operation has no bulkhead; ",Z(e.running)," running now."]}):(0,$n.jsxs)($n.Fragment,{children:[(0,$n.jsx)("div",{className:"big-meter",children:(0,$n.jsx)(Cm,{running:e.running,waiting:e.waiting,limit:e.limit})}),(0,$n.jsx)(Je,{of:t,empty:"Nothing is measured yet.",isEmpty:l=>l===null,children:l=>l!==null&&(0,$n.jsx)(cr,{of:[["Running",`${Z(e.running)} of ${Z(e.limit??0)}`],["Waiting",l.bulkhead===void 0?Z(e.waiting):`${Z(e.waiting)} of ${Z(l.bulkhead.queueLimit)}`],["Refused so far",Z(l.refusals.bulkhead)],["Wait, median",l.waiting.samples===0?"nobody waited":jn(l.waiting.p50Ms)],["Wait, 95 in 100",l.waiting.samples===0?"–":jn(l.waiting.p95Ms)],["Wait, longest",l.waiting.samples===0?"–":jn(l.waiting.maxMs)]]})})]})})}var qm=N(O(),1);function a2({of:e}){return(0,qm.jsx)(rt,{title:"Since the start",children:(0,qm.jsx)(Je,{of:e,empty:"No call has been made.",isEmpty:t=>t===null,children:t=>t!==null&&(0,qm.jsx)(cr,{of:q_(t)})})})}function q_({calls:e,attempts:t,refusals:l,retries:n,fallbacks:a}){let i=a.method+a.value+a.cached+a.queued;return[["Calls",Z(e.total)],["In full",Z(e.ok)],["By a fallback",Z(i)],["Failed",Z(e.failed)],["Refused by the breaker",Z(l.breaker)],["Timed out",Z(t.timedOut)],["Retries",Z(n.made)],["Saved by a retry",Z(n.recovered)]]}var Xx=N(W(),1);var ec=N(W(),1);var Ql=N(O(),1);function i2({service:e,onClose:t,onDone:l}){let{client:n}=K(),[a,i]=(0,ec.useState)(""),[o,u]=(0,ec.useState)(!1),r=Yl(),s=(0,ec.useId)();return(0,Ql.jsxs)(Gl,{title:"Add a mark",onClose:t,onSubmit:()=>r.run(async()=>{await n.post("marks",{text:a,...o?{}:{service:e}}),l(),t()}),actions:(0,Ql.jsxs)(Ql.Fragment,{children:[(0,Ql.jsx)("button",{type:"button",onClick:t,children:"Cancel"}),(0,Ql.jsxs)("button",{type:"submit",className:"primary",disabled:r.busy||a.trim()==="",children:["Mark the charts of ",o?"all services":e]})]}),children:[(0,Ql.jsxs)("p",{className:"field",children:[(0,Ql.jsx)("label",{htmlFor:s,children:"What happened"}),(0,Ql.jsx)("input",{id:s,type:"text",value:a,maxLength:200,required:!0,autoComplete:"off",placeholder:"deployed 1.4.2",onChange:p=>i(p.target.value)})]}),(0,Ql.jsxs)("label",{className:"check",children:[(0,Ql.jsx)("input",{type:"checkbox",checked:o,onChange:p=>u(p.target.checked)}),"On the charts of all services"]}),(0,Ql.jsx)(Vl,{problem:r.problem})]})}var Cr=N(W(),1);var Fa=N(W(),1);var Q_="uplot",j_="u-hz",Z_="u-vt",X_="u-title",K_="u-wrap",J_="u-under",$_="u-over",F_="u-axis",Uo="u-off",W_="u-select",I_="u-cursor-x",P_="u-cursor-y",eO="u-cursor-pt",tO="u-legend",lO="u-live",nO="u-inline",aO="u-series",iO="u-marker",o2="u-label",oO="u-value",lc="width",nc="height";var u2="bottom",vr="left",ah="right",Sh="#000",r2=Sh+"0",s2="mousemove",c2="mousedown",ih="mouseup",f2="mouseenter",m2="mouseleave",d2="dblclick",uO="resize",rO="scroll",p2="change",Km="dppxchange",Eh="--",_r=typeof window<"u",ch=_r?document:null,br=_r?window:null,sO=_r?navigator:null,Me,Qm;function fh(){let e=devicePixelRatio;Me!=e&&(Me=e,Qm&&dh(p2,Qm,fh),Qm=matchMedia(`(min-resolution: ${Me-.001}dppx) and (max-resolution: ${Me+.001}dppx)`),Bo(p2,Qm,fh),br.dispatchEvent(new CustomEvent(Km)))}function rn(e,t){if(t!=null){let l=e.classList;!l.contains(t)&&l.add(t)}}function mh(e,t){let l=e.classList;l.contains(t)&&l.remove(t)}function nt(e,t,l){e.style[t]=l+"px"}function Fn(e,t,l,n){let a=ch.createElement(e);return t!=null&&rn(a,t),l?.insertBefore(a,n),a}function On(e,t){return Fn("div",e,t)}var g2=new WeakMap;function Ka(e,t,l,n,a){let i="translate("+t+"px,"+l+"px)",o=g2.get(e);i!=o&&(e.style.transform=i,g2.set(e,i),t<0||l<0||t>n||l>a?rn(e,Uo):mh(e,Uo))}var h2=new WeakMap;function cO(e,t,l){let n=t+l,a=h2.get(e);n!=a&&(h2.set(e,n),e.style.background=t,e.style.borderColor=l)}var v2=new WeakMap;function fO(e,t,l,n){let a=t+""+l,i=v2.get(e);a!=i&&(v2.set(e,a),e.style.height=l+"px",e.style.width=t+"px",e.style.marginLeft=n?-t/2+"px":0,e.style.marginTop=n?-l/2+"px":0)}var wh={passive:!0},Z2={...wh,capture:!0};function Bo(e,t,l,n){t.addEventListener(e,l,n?Z2:wh)}function dh(e,t,l,n){t.removeEventListener(e,l,n?Z2:wh)}_r&&fh();function Ki(e,t,l,n){let a;l=l||0,n=n||t.length-1;let i=n<=2147483647;for(;n-l>1;)a=i?l+n>>1:sn((l+n)/2),t[a]<e?l=a:n=a;return e-t[l]<=t[n]-e?l:n}function Sr(e,t,l,n){for(let a=n==1?t:l;a>=t&&a<=l;a+=n)if(e[a]!=null)return a;return-1}function mO(e,t,l,n){let a=be,i=-be;if(n==1)a=e[t],i=e[l];else if(n==-1)a=e[l],i=e[t];else for(let o=t;o<=l;o++){let u=e[o];u!=null&&(u<a&&(a=u),u>i&&(i=u))}return[a,i]}function dO(e,t,l){let n=be,a=-be;for(let i=t;i<=l;i++){let o=e[i];o!=null&&o>0&&(o<n&&(n=o),o>a&&(a=o))}return[n,a]}function Fm(e,t,l,n){let a=S2(e),i=S2(t);e==t&&(a==-1?(e*=l,t/=l):(e/=l,t*=l));let o=l==10?Ja:X2,u=a==1?sn:Er,r=i==1?Er:sn,s=u(o(Bt(e))),d=r(o(Bt(t))),p=wr(l,s),f=wr(l,d);return l==10&&(s<0&&(p=Ve(p,-s)),d<0&&(f=Ve(f,-d))),n||l==2?(e=p*a,t=f*i):(e=$2(e,p),t=$i(t,f)),[e,t]}function xh(e,t,l,n){let a=Fm(e,t,l,n);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var Th=.1,y2={mode:3,pad:Th},ic={pad:0,soft:null,mode:0},pO={min:ic,max:ic};function Jm(e,t,l,n){return Wm(l)?b2(e,t,l):(ic.pad=l,ic.soft=n?0:null,ic.mode=n?3:0,b2(e,t,pO))}function Ae(e,t){return e??t}function gO(e,t,l){for(t=Ae(t,0),l=Ae(l,e.length-1);t<=l;){if(e[t]!=null)return!0;t++}return!1}function b2(e,t,l){let n=l.min,a=l.max,i=Ae(n.pad,0),o=Ae(a.pad,0),u=Ae(n.hard,-be),r=Ae(a.hard,be),s=Ae(n.soft,be),d=Ae(a.soft,-be),p=Ae(n.mode,0),f=Ae(a.mode,0),g=t-e,x=Ja(g),T=pl(Bt(e),Bt(t)),M=Ja(T),y=Bt(M-x);(g<1e-9||y>10)&&(g=0,(e==0||t==0)&&(g=1e-9,p==2&&s!=be&&(i=0),f==2&&d!=-be&&(o=0)));let h=g||T||1e3,b=Ja(h),E=wr(10,sn(b)),R=h*(g==0?e==0?.1:1:i),L=Ve($2(e-R,E/10),9),_=e>=s&&(p==1||p==3&&L<=s||p==2&&L>=s)?s:be,z=pl(u,L<_&&e>=_?_:Mn(_,L)),G=h*(g==0?t==0?.1:1:o),U=Ve($i(t+G,E/10),9),H=t<=d&&(f==1||f==3&&U>=d||f==2&&U<=d)?d:-be,J=Mn(r,U>H&&t<=H?H:pl(H,U));return z==J&&z==0&&(J=100),[z,J]}var hO=new Intl.NumberFormat(_r?sO.language:"en-US"),Nh=e=>hO.format(e),cn=Math,Xm=cn.PI,Bt=cn.abs,sn=cn.floor,Ut=cn.round,Er=cn.ceil,Mn=cn.min,pl=cn.max,wr=cn.pow,S2=cn.sign,Ja=cn.log10,X2=cn.log2,vO=(e,t=1)=>cn.sinh(e)*t,oh=(e,t=1)=>cn.asinh(e/t),be=1/0;function E2(e){return(Ja((e^e>>31)-(e>>31))|0)+1}function ph(e,t,l){return Mn(pl(e,t),l)}function ye(e){return typeof e=="function"?e:()=>e}var yO=()=>{},K2=e=>e,J2=(e,t)=>t,bO=e=>null,w2=e=>!0,x2=(e,t)=>e==t,xr=e=>Ve(e,14);function Ho(e,t){return xr(Ve(xr(e/t))*t)}function $i(e,t){return xr(Er(xr(e/t))*t)}function $2(e,t){return xr(sn(xr(e/t))*t)}function Ve(e,t=0){if(SO(e))return e;let l=10**t,n=e*l*(1+Number.EPSILON);return Ut(n)/l}var Tr=new Map;function F2(e){return((""+e).split(".")[1]||"").length}function uc(e,t,l,n){let a=[],i=n.map(F2);for(let o=t;o<l;o++){let u=Bt(o),r=Ve(wr(e,o),u);for(let s=0;s<n.length;s++){let d=n[s]*r,p=(d>=0&&o>=0?0:u)+(o>=i[s]?0:i[s]),f=Ve(d,p);a.push(f),Tr.set(f,p)}}return a}var oc={},Rh=[],Nr=[null,null],Ji=Array.isArray,SO=Number.isInteger,EO=e=>e===void 0;function T2(e){return typeof e=="string"}function Wm(e){let t=!1;if(e!=null){let l=e.constructor;t=l==null||l==Object}return t}function wO(e){return e!=null&&typeof e=="object"}var xO=Object.getPrototypeOf(Uint8Array);function Rr(e,t=Wm){let l;if(Ji(e)){let n=e.find(a=>a!=null);if(Ji(n)||t(n)){l=Array(e.length);for(let a=0;a<e.length;a++)l[a]=Rr(e[a],t)}else l=e.slice()}else if(e instanceof xO)l=e.slice();else if(t(e)){l={};for(let n in e)l[n]=Rr(e[n],t)}else l=e;return l}function Ct(e){let t=arguments;for(let l=1;l<t.length;l++){let n=t[l];for(let a in n)Wm(e[a])?Ct(e[a],Rr(n[a])):e[a]=Rr(n[a])}return e}var TO=0,NO=1,RO=2;function AO(e,t,l){for(let n=0,a,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(a=o-1;a>=0&&e[a]==null;)e[a--]=null;for(a=o+1;a<l&&e[a]==null;)e[i=a++]=null}}}function _O(e,t){if(CO(e)){let o=e[0].slice();for(let u=1;u<e.length;u++)o.push(...e[u].slice(1));return DO(o[0])||(o=MO(o)),o}let l=new Set;for(let o=0;o<e.length;o++){let r=e[o][0],s=r.length;for(let d=0;d<s;d++)l.add(r[d])}let n=[Array.from(l).sort((o,u)=>o-u)],a=n[0].length,i=new Map;for(let o=0;o<a;o++)i.set(n[0][o],o);for(let o=0;o<e.length;o++){let u=e[o],r=u[0];for(let s=1;s<u.length;s++){let d=u[s],p=Array(a).fill(void 0),f=t?t[o][s]:NO,g=[];for(let x=0;x<d.length;x++){let T=d[x],M=i.get(r[x]);T===null?f!=TO&&(p[M]=T,f==RO&&g.push(M)):p[M]=T}AO(p,g,a),n.push(p)}}return n}var OO=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function MO(e){let t=e[0],l=t.length,n=Array(l);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let a=[];for(let i=0;i<e.length;i++){let o=e[i],u=Array(l);for(let r=0;r<l;r++)u[r]=o[n[r]];a.push(u)}return a}function CO(e){let t=e[0][0],l=t.length;for(let n=1;n<e.length;n++){let a=e[n][0];if(a.length!=l)return!1;if(a!=t){for(let i=0;i<l;i++)if(a[i]!=t[i])return!1}}return!0}function DO(e,t=100){let l=e.length;if(l<=1)return!0;let n=0,a=l-1;for(;n<=a&&e[n]==null;)n++;for(;a>=n&&e[a]==null;)a--;if(a<=n)return!0;let i=pl(1,sn((a-n+1)/t));for(let o=e[n],u=n+i;u<=a;u+=i){let r=e[u];if(r!=null){if(r<=o)return!1;o=r}}return!0}var W2=["January","February","March","April","May","June","July","August","September","October","November","December"],I2=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function P2(e){return e.slice(0,3)}var zO=I2.map(P2),LO=W2.map(P2),kO={MMMM:W2,MMM:LO,WWWW:I2,WWW:zO};function tc(e){return(e<10?"0":"")+e}function HO(e){return(e<10?"00":e<100?"0":"")+e}var UO={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>tc(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>tc(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>tc(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>tc(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>tc(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>HO(e.getMilliseconds())};function Ah(e,t){t=t||kO;let l=[],n=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=n.exec(e);)l.push(a[0][0]=="{"?UO[a[1]]:a[0]);return i=>{let o="";for(let u=0;u<l.length;u++)o+=typeof l[u]=="string"?l[u]:l[u](i,t);return o}}var BO=new Intl.DateTimeFormat().resolvedOptions().timeZone;function VO(e,t){let l;return t=="UTC"||t=="Etc/UTC"?l=new Date(+e+e.getTimezoneOffset()*6e4):t==BO?l=e:(l=new Date(e.toLocaleString("en-US",{timeZone:t})),l.setMilliseconds(e.getMilliseconds())),l}var ex=e=>e%1==0,$m=[1,2,2.5,5],YO=uc(10,-16,0,$m),tx=uc(10,0,16,$m),GO=tx.filter(ex),qO=YO.concat(tx),_h=`
`,lx="{YYYY}",N2=_h+lx,nx="{M}/{D}",ac=_h+nx,jm=ac+"/{YY}",ax="{aa}",QO="{h}:{mm}",yr=QO+ax,R2=_h+yr,A2=":{ss}",De=null;function ix(e){let t=e*1e3,l=t*60,n=l*60,a=n*24,i=a*30,o=a*365,r=(e==1?uc(10,0,3,$m).filter(ex):uc(10,-3,0,$m)).concat([t,t*5,t*10,t*15,t*30,l,l*5,l*10,l*15,l*30,n,n*2,n*3,n*4,n*6,n*8,n*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),s=[[o,lx,De,De,De,De,De,De,1],[a*28,"{MMM}",N2,De,De,De,De,De,1],[a,nx,N2,De,De,De,De,De,1],[n,"{h}"+ax,jm,De,ac,De,De,De,1],[l,yr,jm,De,ac,De,De,De,1],[t,A2,jm+" "+yr,De,ac+" "+yr,De,R2,De,1],[e,A2+".{fff}",jm+" "+yr,De,ac+" "+yr,De,R2,De,1]];function d(p){return(f,g,x,T,M,y)=>{let h=[],b=M>=o,E=M>=i&&M<o,R=p(x),L=Ve(R*e,3),_=uh(R.getFullYear(),b?0:R.getMonth(),E||b?1:R.getDate()),z=Ve(_*e,3);if(E||b){let G=E?M/i:0,U=b?M/o:0,H=L==z?L:Ve(uh(_.getFullYear()+U,_.getMonth()+G,1)*e,3),J=new Date(Ut(H/e)),ce=J.getFullYear(),Se=J.getMonth();for(let P=0;H<=T;P++){let Ue=uh(ce+U*P,Se+G*P,1),oe=Ue-p(Ve(Ue*e,3));H=Ve((+Ue+oe)*e,3),H<=T&&h.push(H)}}else{let G=M>=a?a:M,U=sn(x)-sn(L),H=z+U+$i(L-z,G);h.push(H);let J=p(H),ce=J.getHours()+J.getMinutes()/l+J.getSeconds()/n,Se=M/n,P=f.axes[g]._space,Ue=y/P;for(;H=Ve(H+M,e==1?0:3),!(H>T);)if(Se>1){let oe=sn(Ve(ce+Se,6))%24,we=p(H).getHours()-oe;we>1&&(we=-1),H-=we*n,ce=(ce+Se)%24;let ze=h[h.length-1];Ve((H-ze)/M,3)*Ue>=.7&&h.push(H)}else h.push(H)}return h}}return[r,s,d]}var[jO,ZO,XO]=ix(1),[KO,JO,$O]=ix(.001);uc(2,-53,53,[1]);function _2(e,t){return e.map(l=>l.map((n,a)=>a==0||a==8||n==null?n:t(a==1||l[8]==0?n:l[1]+n)))}function O2(e,t){return(l,n,a,i,o)=>{let u=t.find(x=>o>=x[0])||t[t.length-1],r,s,d,p,f,g;return n.map(x=>{let T=e(x),M=T.getFullYear(),y=T.getMonth(),h=T.getDate(),b=T.getHours(),E=T.getMinutes(),R=T.getSeconds(),L=M!=r&&u[2]||y!=s&&u[3]||h!=d&&u[4]||b!=p&&u[5]||E!=f&&u[6]||R!=g&&u[7]||u[1];return r=M,s=y,d=h,p=b,f=E,g=R,L(T)})}}function FO(e,t){let l=Ah(t);return(n,a,i,o,u)=>a.map(r=>l(e(r)))}function uh(e,t,l){return new Date(e,t,l)}function M2(e,t){return t(e)}var WO="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function C2(e,t){return(l,n,a,i)=>i==null?Eh:t(e(n))}function IO(e,t){let l=e.series[t];return l.width?l.stroke(e,t):l.points.width?l.points.stroke(e,t):null}function PO(e,t){return e.series[t].fill(e,t)}var e4={show:!0,live:!0,isolate:!1,mount:yO,markers:{show:!0,width:2,stroke:IO,fill:PO,dash:"solid"},idx:null,idxs:null,values:[]};function t4(e,t){let l=e.cursor.points,n=On(),a=l.size(e,t);nt(n,lc,a),nt(n,nc,a);let i=a/-2;nt(n,"marginLeft",i),nt(n,"marginTop",i);let o=l.width(e,t,a);return o&&nt(n,"borderWidth",o),n}function l4(e,t){let l=e.series[t].points;return l._fill||l._stroke}function n4(e,t){let l=e.series[t].points;return l._stroke||l._fill}function a4(e,t){return e.series[t].points.size}var rh=[0,0];function i4(e,t,l){return rh[0]=t,rh[1]=l,rh}function Zm(e,t,l,n=!0){return a=>{a.button==0&&(!n||a.target==t)&&l(a)}}function sh(e,t,l,n=!0){return a=>{(!n||a.target==t)&&l(a)}}var o4={show:!0,x:!0,y:!0,lock:!1,move:i4,points:{show:t4,size:a4,width:0,stroke:n4,fill:l4},bind:{mousedown:Zm,mouseup:Zm,click:Zm,dblclick:Zm,mousemove:sh,mouseleave:sh,mouseenter:sh},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,l,n,a)=>n-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ox={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Oh=Ct({},ox,{filter:J2}),ux=Ct({},Oh,{size:10}),rx=Ct({},ox,{show:!1}),Mh='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',sx="bold "+Mh,cx=1.5,D2={show:!0,scale:"x",stroke:Sh,space:50,gap:5,size:50,labelGap:0,labelSize:30,labelFont:sx,side:2,grid:Oh,ticks:ux,border:rx,font:Mh,lineGap:cx,rotate:0},u4="Value",r4="Time",z2={show:!0,scale:"x",auto:!1,sorted:1,min:be,max:-be,idxs:[]};function s4(e,t,l,n,a){return t.map(i=>i==null?"":Nh(i))}function c4(e,t,l,n,a,i,o){let u=[],r=Tr.get(a)||0;l=o?l:Ve($i(l,a),r);for(let s=l;s<=n;s=Ve(s+a,r))u.push(Object.is(s,-0)?0:s);return u}function gh(e,t,l,n,a,i,o){let u=[],r=e.scales[e.axes[t].scale].log,s=r==10?Ja:X2,d=sn(s(l));a=wr(r,d),r==10&&d<0&&(a=Ve(a,-d));let p=l;do u.push(p),p=p+a,r==10&&(p=Ve(p,Tr.get(a))),p>=a*r&&(a=p);while(p<=n);return u}function f4(e,t,l,n,a,i,o){let r=e.scales[e.axes[t].scale].asinh,s=n>r?gh(e,t,pl(r,l),n,a):[r],d=n>=0&&l<=0?[0]:[];return(l<-r?gh(e,t,pl(r,-n),-l,a):[r]).reverse().map(f=>-f).concat(d,s)}var fx=/./,m4=/[12357]/,d4=/[125]/,L2=/1/,hh=(e,t,l,n)=>e.map((a,i)=>t==4&&a==0||i%n==0&&l.test(a.toExponential()[a<0?1:0])?a:null);function p4(e,t,l,n,a){let i=e.axes[l],o=i.scale,u=e.scales[o],r=e.valToPos,s=i._space,d=r(10,o),p=r(9,o)-d>=s?fx:r(7,o)-d>=s?m4:r(5,o)-d>=s?d4:L2;if(p==L2){let f=Bt(r(1,o)-d);if(f<s)return hh(t.slice().reverse(),u.distr,p,Er(s/f)).reverse()}return hh(t,u.distr,p,1)}function g4(e,t,l,n,a){let i=e.axes[l],o=i.scale,u=i._space,r=e.valToPos,s=Bt(r(1,o)-r(2,o));return s<u?hh(t.slice().reverse(),3,fx,Er(u/s)).reverse():t}function h4(e,t,l,n){return n==null?Eh:t==null?"":Nh(t)}var k2={show:!0,scale:"y",stroke:Sh,space:30,gap:5,size:50,labelGap:0,labelSize:30,labelFont:sx,side:3,grid:Oh,ticks:ux,border:rx,font:Mh,lineGap:cx,rotate:0};function v4(e,t){let l=3+(e||1)*2;return Ve(l*t,3)}function y4(e,t){let{scale:l,idxs:n}=e.series[0],a=e._data[0],i=e.valToPos(a[n[0]],l,!0),o=e.valToPos(a[n[1]],l,!0),u=Bt(o-i),r=e.series[t],s=u/(r.points.space*Me);return n[1]-n[0]<=s}var H2={scale:null,auto:!0,sorted:0,min:be,max:-be},mx=(e,t,l,n,a)=>a,U2={show:!0,auto:!0,sorted:0,gaps:mx,alpha:1,facets:[Ct({},H2,{scale:"x"}),Ct({},H2,{scale:"y"})]},B2={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:mx,alpha:1,points:{show:y4,filter:null},values:null,min:be,max:-be,idxs:[],path:null,clip:null};function b4(e,t,l,n,a){return l/10}var dx={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},S4=Ct({},dx,{time:!1,ori:1}),V2={};function px(e,t){let l=V2[e];return l||(l={key:e,plots:[],sub(n){l.plots.push(n)},unsub(n){l.plots=l.plots.filter(a=>a!=n)},pub(n,a,i,o,u,r,s){for(let d=0;d<l.plots.length;d++)l.plots[d]!=a&&l.plots[d].pub(n,a,i,o,u,r,s)}},e!=null&&(V2[e]=l)),l}var Ar=1,vh=2;function Vo(e,t,l){let n=e.mode,a=e.series[t],i=n==2?e._data[t]:e._data,o=e.scales,u=e.bbox,r=i[0],s=n==2?i[1]:i[t],d=n==2?o[a.facets[0].scale]:o[e.series[0].scale],p=n==2?o[a.facets[1].scale]:o[a.scale],f=u.left,g=u.top,x=u.width,T=u.height,M=e.valToPosH,y=e.valToPosV;return d.ori==0?l(a,r,s,d,p,M,y,f,g,x,T,Pm,Or,td,hx,yx):l(a,r,s,d,p,y,M,g,f,T,x,ed,Mr,zh,vx,bx)}function Ch(e,t){let l=0,n=0,a=Ae(e.bands,Rh);for(let i=0;i<a.length;i++){let o=a[i];o.series[0]==t?l=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[l,n==1?-1:n==2?1:n==3?2:0]}function E4(e,t,l,n,a){let i=e.mode,o=e.series[t],u=i==2?o.facets[1].scale:o.scale,r=e.scales[u];return a==-1?r.min:a==1?r.max:r.distr==3?r.dir==1?r.min:r.max:0}function $a(e,t,l,n,a,i){return Vo(e,t,(o,u,r,s,d,p,f,g,x,T,M)=>{let y=o.pxRound,h=s.dir*(s.ori==0?1:-1),b=s.ori==0?Or:Mr,E,R;h==1?(E=l,R=n):(E=n,R=l);let L=y(p(u[E],s,T,g)),_=y(f(r[E],d,M,x)),z=y(p(u[R],s,T,g)),G=y(f(i==1?d.max:d.min,d,M,x)),U=new Path2D(a);return b(U,z,G),b(U,L,G),b(U,L,_),U})}function Im(e,t,l,n,a,i){let o=null;if(e.length>0){o=new Path2D;let u=t==0?td:zh,r=l;for(let p=0;p<e.length;p++){let f=e[p];if(f[1]>f[0]){let g=f[0]-r;g>0&&u(o,r,n,g,n+i),r=f[1]}}let s=l+a-r,d=10;s>0&&u(o,r,n-d/2,s,n+i+d)}return o}function w4(e,t,l){let n=e[e.length-1];n&&n[0]==t?n[1]=l:e.push([t,l])}function Dh(e,t,l,n,a,i,o){let u=[],r=e.length;for(let s=a==1?l:n;s>=l&&s<=n;s+=a)if(t[s]===null){let p=s,f=s;if(a==1)for(;++s<=n&&t[s]===null;)f=s;else for(;--s>=l&&t[s]===null;)f=s;let g=i(e[p]),x=f==p?g:i(e[f]),T=p-a;g=o<=0&&T>=0&&T<r?i(e[T]):g;let y=f+a;x=o>=0&&y>=0&&y<r?i(e[y]):x,x>=g&&u.push([g,x])}return u}function Y2(e){return e==0?K2:e==1?Ut:t=>Ho(t,e)}function gx(e){let t=e==0?Pm:ed,l=e==0?(a,i,o,u,r,s)=>{a.arcTo(i,o,u,r,s)}:(a,i,o,u,r,s)=>{a.arcTo(o,i,r,u,s)},n=e==0?(a,i,o,u,r)=>{a.rect(i,o,u,r)}:(a,i,o,u,r)=>{a.rect(o,i,r,u)};return(a,i,o,u,r,s=0,d=0)=>{s==0&&d==0?n(a,i,o,u,r):(s=Mn(s,u/2,r/2),d=Mn(d,u/2,r/2),t(a,i+s,o),l(a,i+u,o,i+u,o+r,s),l(a,i+u,o+r,i,o+r,d),l(a,i,o+r,i,o,d),l(a,i,o,i+u,o,s),a.closePath())}}var Pm=(e,t,l)=>{e.moveTo(t,l)},ed=(e,t,l)=>{e.moveTo(l,t)},Or=(e,t,l)=>{e.lineTo(t,l)},Mr=(e,t,l)=>{e.lineTo(l,t)},td=gx(0),zh=gx(1),hx=(e,t,l,n,a,i)=>{e.arc(t,l,n,a,i)},vx=(e,t,l,n,a,i)=>{e.arc(l,t,n,a,i)},yx=(e,t,l,n,a,i,o)=>{e.bezierCurveTo(t,l,n,a,i,o)},bx=(e,t,l,n,a,i,o)=>{e.bezierCurveTo(l,t,a,n,o,i)};function Sx(e){return(t,l,n,a,i)=>Vo(t,l,(o,u,r,s,d,p,f,g,x,T,M)=>{let{pxRound:y,points:h}=o,b,E;s.ori==0?(b=Pm,E=hx):(b=ed,E=vx);let R=Ve(h.width*Me,3),L=(h.size-h.width)/2*Me,_=Ve(L*2,3),z=new Path2D,G=new Path2D,{left:U,top:H,width:J,height:ce}=t.bbox;td(G,U-_,H-_,J+_*2,ce+_*2);let Se=P=>{if(r[P]!=null){let Ue=y(p(u[P],s,T,g)),oe=y(f(r[P],d,M,x));b(z,Ue+L,oe),E(z,Ue,oe,L,0,Xm*2)}};if(i)i.forEach(Se);else for(let P=n;P<=a;P++)Se(P);return{stroke:R>0?z:null,fill:z,clip:G,flags:Ar|vh}})}function Ex(e){return(t,l,n,a,i,o)=>{n!=a&&(i!=n&&o!=n&&e(t,l,n),i!=a&&o!=a&&e(t,l,a),e(t,l,o))}}var x4=Ex(Or),T4=Ex(Mr);function wx(e){let t=Ae(e?.alignGaps,0);return(l,n,a,i)=>Vo(l,n,(o,u,r,s,d,p,f,g,x,T,M)=>{let y=o.pxRound,h=X=>y(p(X,s,T,g)),b=X=>y(f(X,d,M,x)),E,R;s.ori==0?(E=Or,R=x4):(E=Mr,R=T4);let L=s.dir*(s.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ar},z=_.stroke,G=be,U=-be,H,J,ce,Se=h(u[L==1?a:i]),P=Sr(r,a,i,1*L),Ue=Sr(r,a,i,-1*L),oe=h(u[P]),_l=h(u[Ue]),Tt=!1;for(let X=L==1?a:i;X>=a&&X<=i;X+=L){let st=h(u[X]),Te=r[X];st==Se?Te!=null?(J=b(Te),G==be&&(E(z,st,J),H=J),G=Mn(J,G),U=pl(J,U)):Te===null&&(Tt=!0):(G!=be&&(R(z,Se,G,U,H,J),ce=Se),Te!=null?(J=b(Te),E(z,st,J),G=U=H=J):(G=be,U=-be,Te===null&&(Tt=!0)),Se=st)}G!=be&&G!=U&&ce!=Se&&R(z,Se,G,U,H,J);let[we,ze]=Ch(l,n);if(o.fill!=null||we!=0){let X=_.fill=new Path2D(z),st=o.fillTo(l,n,o.min,o.max,we),Te=b(st);E(X,_l,Te),E(X,oe,Te)}if(!o.spanGaps){let X=[];Tt&&X.push(...Dh(u,r,a,i,L,h,t)),_.gaps=X=o.gaps(l,n,a,i,X),_.clip=Im(X,s.ori,g,x,T,M)}return ze!=0&&(_.band=ze==2?[$a(l,n,a,i,z,-1),$a(l,n,a,i,z,1)]:$a(l,n,a,i,z,ze)),_})}function N4(e){let t=Ae(e.align,1),l=Ae(e.ascDesc,!1),n=Ae(e.alignGaps,0),a=Ae(e.extend,!1);return(i,o,u,r)=>Vo(i,o,(s,d,p,f,g,x,T,M,y,h,b)=>{let E=s.pxRound,{left:R,width:L}=i.bbox,_=we=>E(x(we,f,h,M)),z=we=>E(T(we,g,b,y)),G=f.ori==0?Or:Mr,U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ar},H=U.stroke,J=f.dir*(f.ori==0?1:-1);u=Sr(p,u,r,1),r=Sr(p,u,r,-1);let ce=z(p[J==1?u:r]),Se=_(d[J==1?u:r]),P=Se,Ue=Se;a&&t==-1&&(Ue=R,G(H,Ue,ce)),G(H,Se,ce);for(let we=J==1?u:r;we>=u&&we<=r;we+=J){let ze=p[we];if(ze==null)continue;let X=_(d[we]),st=z(ze);t==1?G(H,X,ce):G(H,P,st),G(H,X,st),ce=st,P=X}let oe=P;a&&t==1&&(oe=R+L,G(H,oe,ce));let[_l,Tt]=Ch(i,o);if(s.fill!=null||_l!=0){let we=U.fill=new Path2D(H),ze=s.fillTo(i,o,s.min,s.max,_l),X=z(ze);G(we,oe,X),G(we,Ue,X)}if(!s.spanGaps){let we=[];we.push(...Dh(d,p,u,r,J,_,n));let ze=s.width*Me/2,X=l||t==1?ze:-ze,st=l||t==-1?-ze:ze;we.forEach(Te=>{Te[0]+=X,Te[1]+=st}),U.gaps=we=s.gaps(i,o,u,r,we),U.clip=Im(we,f.ori,M,y,h,b)}return Tt!=0&&(U.band=Tt==2?[$a(i,o,u,r,H,-1),$a(i,o,u,r,H,1)]:$a(i,o,u,r,H,Tt)),U})}function G2(e,t,l,n,a,i,o=be){if(e.length>1){let u=null;for(let r=0,s=1/0;r<e.length;r++)if(t[r]!==void 0){if(u!=null){let d=Bt(e[r]-e[u]);d<s&&(s=d,o=Bt(l(e[r],n,a,i)-l(e[u],n,a,i)))}u=r}}return o}function R4(e){e=e||oc;let t=Ae(e.size,[.6,be,1]),l=e.align||0,n=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let i=ye(a),o=1-t[0],u=Ae(t[1],be),r=Ae(t[2],1),s=Ae(e.disp,oc),d=Ae(e.each,g=>{}),{fill:p,stroke:f}=s;return(g,x,T,M)=>Vo(g,x,(y,h,b,E,R,L,_,z,G,U,H)=>{let J=y.pxRound,ce=l,Se=n*Me,P=u*Me,Ue=r*Me,oe,_l;E.ori==0?[oe,_l]=i(g,x):[_l,oe]=i(g,x);let Tt=E.dir*(E.ori==0?1:-1),we=E.ori==0?td:zh,ze=E.ori==0?d:(te,gl,ni,Wi,ai,Cl,Dn)=>{d(te,gl,ni,ai,Wi,Dn,Cl)},X=Ae(g.bands,Rh).find(te=>te.series[0]==x),st=X!=null?X.dir:0,Te=y.fillTo(g,x,y.min,y.max,st),fn=J(_(Te,R,H,G)),zr,Dt,Ol,mn=U,St=J(y.width*Me),Ml=!1,ti=null,Qo=null,Fi=null,jo=null;p!=null&&(St==0||f!=null)&&(Ml=!0,ti=p.values(g,x,T,M),Qo=new Map,new Set(ti).forEach(te=>{te!=null&&Qo.set(te,new Path2D)}),St>0&&(Fi=f.values(g,x,T,M),jo=new Map,new Set(Fi).forEach(te=>{te!=null&&jo.set(te,new Path2D)})));let{x0:Lr,size:xa}=s;if(Lr!=null&&xa!=null){ce=1,h=Lr.values(g,x,T,M),Lr.unit==2&&(h=h.map(ni=>g.posToVal(z+ni*U,E.key,!0)));let te=xa.values(g,x,T,M);xa.unit==2?Dt=te[0]*U:Dt=L(te[0],E,U,z)-L(0,E,U,z),mn=G2(h,b,L,E,U,z,mn),Ol=mn-Dt+Se}else mn=G2(h,b,L,E,U,z,mn),Ol=mn*o+Se,Dt=mn-Ol;Ol<1&&(Ol=0),St>=Dt/2&&(St=0),Ol<5&&(J=K2);let dn=Ol>0,mc=mn-Ol-(dn?St:0);Dt=J(ph(mc,Ue,P)),zr=(ce==0?Dt/2:ce==Tt?0:Dt)-ce*Tt*((ce==0?Se/2:0)+(dn?St/2:0));let Wn={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},li=Ml?null:new Path2D,ne=null;if(X!=null)ne=g.data[X.series[1]];else{let{y0:te,y1:gl}=s;te!=null&&gl!=null&&(b=gl.values(g,x,T,M),ne=te.values(g,x,T,M))}let ue=oe*Dt,ul=_l*Dt;for(let te=Tt==1?T:M;te>=T&&te<=M;te+=Tt){let gl=b[te];if(gl==null)continue;if(ne!=null){let In=ne[te]??0;if(gl-In==0)continue;fn=_(In,R,H,G)}let ni=E.distr!=2||s!=null?h[te]:te,Wi=L(ni,E,U,z),ai=_(Ae(gl,Te),R,H,G),Cl=J(Wi-zr),Dn=J(pl(ai,fn)),Zl=J(Mn(ai,fn)),pn=Dn-Zl;if(gl!=null){let In=gl<0?ul:ue,ii=gl<0?ue:ul;Ml?(St>0&&Fi[te]!=null&&we(jo.get(Fi[te]),Cl,Zl+sn(St/2),Dt,pl(0,pn-St),In,ii),ti[te]!=null&&we(Qo.get(ti[te]),Cl,Zl+sn(St/2),Dt,pl(0,pn-St),In,ii)):we(li,Cl,Zl+sn(St/2),Dt,pl(0,pn-St),In,ii),ze(g,x,te,Cl-St/2,Zl,Dt+St,pn)}}return St>0?Wn.stroke=Ml?jo:li:Ml||(Wn._fill=y.width==0?y._fill:y._stroke??y._fill,Wn.width=0),Wn.fill=Ml?Qo:li,Wn})}function A4(e,t){let l=Ae(t?.alignGaps,0);return(n,a,i,o)=>Vo(n,a,(u,r,s,d,p,f,g,x,T,M,y)=>{let h=u.pxRound,b=oe=>h(f(oe,d,M,x)),E=oe=>h(g(oe,p,y,T)),R,L,_;d.ori==0?(R=Pm,_=Or,L=yx):(R=ed,_=Mr,L=bx);let z=d.dir*(d.ori==0?1:-1);i=Sr(s,i,o,1),o=Sr(s,i,o,-1);let G=b(r[z==1?i:o]),U=G,H=[],J=[];for(let oe=z==1?i:o;oe>=i&&oe<=o;oe+=z)if(s[oe]!=null){let Tt=r[oe],we=b(Tt);H.push(U=we),J.push(E(s[oe]))}let ce={stroke:e(H,J,R,_,L,h),fill:null,clip:null,band:null,gaps:null,flags:Ar},Se=ce.stroke,[P,Ue]=Ch(n,a);if(u.fill!=null||P!=0){let oe=ce.fill=new Path2D(Se),_l=u.fillTo(n,a,u.min,u.max,P),Tt=E(_l);_(oe,U,Tt),_(oe,G,Tt)}if(!u.spanGaps){let oe=[];oe.push(...Dh(r,s,i,o,z,b,l)),ce.gaps=oe=u.gaps(n,a,i,o,oe),ce.clip=Im(oe,d.ori,x,T,M,y)}return Ue!=0&&(ce.band=Ue==2?[$a(n,a,i,o,Se,-1),$a(n,a,i,o,Se,1)]:$a(n,a,i,o,Se,Ue)),ce})}function _4(e){return A4(O4,e)}function O4(e,t,l,n,a,i){let o=e.length;if(o<2)return null;let u=new Path2D;if(l(u,e[0],t[0]),o==2)n(u,e[1],t[1]);else{let r=Array(o),s=Array(o-1),d=Array(o-1),p=Array(o-1);for(let f=0;f<o-1;f++)d[f]=t[f+1]-t[f],p[f]=e[f+1]-e[f],s[f]=d[f]/p[f];r[0]=s[0];for(let f=1;f<o-1;f++)s[f]===0||s[f-1]===0||s[f-1]>0!=s[f]>0?r[f]=0:(r[f]=3*(p[f-1]+p[f])/((2*p[f]+p[f-1])/s[f-1]+(p[f]+2*p[f-1])/s[f]),isFinite(r[f])||(r[f]=0));r[o-1]=s[o-2];for(let f=0;f<o-1;f++)a(u,e[f]+p[f]/3,t[f]+r[f]*p[f]/3,e[f+1]-p[f]/3,t[f+1]-r[f+1]*p[f]/3,e[f+1],t[f+1])}return u}var yh=new Set;function q2(){for(let e of yh)e.syncRect(!0)}_r&&(Bo(uO,br,q2),Bo(rO,br,q2,!0),Bo(Km,br,()=>{ol.pxRatio=Me}));var M4=wx(),C4=Sx();function Q2(e,t,l,n){return(n?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((i,o)=>bh(i,o,t,l))}function D4(e,t){return e.map((l,n)=>n==0?null:Ct({},t,l))}function bh(e,t,l,n){return Ct({},t==0?l:n,e)}function xx(e,t,l){return t==null?Nr:[t,l]}var z4=xx;function L4(e,t,l){return t==null?Nr:Jm(t,l,Th,!0)}function Tx(e,t,l,n){return t==null?Nr:Fm(t,l,e.scales[n].log,!1)}var k4=Tx;function Nx(e,t,l,n){return t==null?Nr:xh(t,l,e.scales[n].log,!1)}var H4=Nx;function U4(e,t,l,n,a){let i=pl(E2(e),E2(t)),o=t-e,u=Ki(a/n*o,l);do{let r=l[u],s=n*r/o;if(s>=a&&i+(r<5?Tr.get(r):0)<=17)return[r,s]}while(++u<l.length);return[0,0]}function j2(e){let t,l;return e=e.replace(/(\d+)px/,(n,a)=>(t=Ut((l=+a)*Me))+"px"),[e,t,l]}function B4(e){e.show&&[e.font,e.labelFont].forEach(t=>{let l=Ve(t[2]*Me,1);t[0]=t[0].replace(/[0-9.]+px/,l+"px"),t[1]=l})}function ol(e,t,l){let n={mode:Ae(e.mode,1)},a=n.mode;function i(c,m){return((m.distr==3?Ja(c>0?c:m.clamp(n,c,m.min,m.max,m.key)):m.distr==4?oh(c,m.asinh):c)-m._min)/(m._max-m._min)}function o(c,m,v,S){let w=i(c,m);return S+v*(m.dir==-1?1-w:w)}function u(c,m,v,S){let w=i(c,m);return S+v*(m.dir==-1?w:1-w)}function r(c,m,v,S){return m.ori==0?o(c,m,v,S):u(c,m,v,S)}n.valToPosH=o,n.valToPosV=u;let s=!1;n.status=0;let d=n.root=On(Q_);if(e.id!=null&&(d.id=e.id),rn(d,e.class),e.title){let c=On(X_,d);c.textContent=e.title}let p=Fn("canvas"),f=n.ctx=p.getContext("2d"),g=On(K_,d);Bo("click",g,c=>{c.target===T&&(We!=Io||it!=Po)&&Wt.click(n,c)},!0);let x=n.under=On(J_,g);g.appendChild(p);let T=n.over=On($_,g);e=Rr(e);let M=+Ae(e.pxAlign,1),y=Y2(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(n,e)||e)});let h=e.ms||.001,b=n.series=a==1?Q2(e.series||[],z2,B2,!1):D4(e.series||[null],U2),E=n.axes=Q2(e.axes||[],D2,k2,!0),R=n.scales={},L=n.bands=e.bands||[];L.forEach(c=>{c.fill=ye(c.fill||null),c.dir=Ae(c.dir,-1)});let _=a==2?b[1].facets[0].scale:b[0].scale,z={axes:jT,series:VT},G=(e.drawOrder||["axes","series"]).map(c=>z[c]);function U(c){let m=R[c];if(m==null){let v=(e.scales||oc)[c]||oc;if(v.from!=null)U(v.from),R[c]=Ct({},R[v.from],v,{key:c});else{m=R[c]=Ct({},c==_?dx:S4,v),m.key=c;let S=m.time,w=m.range,A=Ji(w);if((c!=_||a==2&&!S)&&(A&&(w[0]==null||w[1]==null)&&(w={min:w[0]==null?y2:{mode:1,hard:w[0],soft:w[0]},max:w[1]==null?y2:{mode:1,hard:w[1],soft:w[1]}},A=!1),!A&&Wm(w))){let D=w;w=(k,V,Y)=>V==null?Nr:Jm(V,Y,D)}m.range=ye(w||(S?z4:c==_?m.distr==3?k4:m.distr==4?H4:xx:m.distr==3?Tx:m.distr==4?Nx:L4)),m.auto=ye(A?!1:m.auto),m.clamp=ye(m.clamp||b4),m._min=m._max=null}}}U("x"),U("y"),a==1&&b.forEach(c=>{U(c.scale)}),E.forEach(c=>{U(c.scale)});for(let c in e.scales)U(c);let H=R[_],J=H.distr,ce,Se;H.ori==0?(rn(d,j_),ce=o,Se=u):(rn(d,Z_),ce=u,Se=o);let P={};for(let c in R){let m=R[c];(m.min!=null||m.max!=null)&&(P[c]={min:m.min,max:m.max},m.min=m.max=null)}let Ue=e.tzDate||(c=>new Date(Ut(c/h))),oe=e.fmtDate||Ah,_l=h==1?XO(Ue):$O(Ue),Tt=O2(Ue,_2(h==1?ZO:JO,oe)),we=C2(Ue,M2(WO,oe)),ze=[],X=n.legend=Ct({},e4,e.legend),st=X.show,Te=X.markers;X.idxs=ze,Te.width=ye(Te.width),Te.dash=ye(Te.dash),Te.stroke=ye(Te.stroke),Te.fill=ye(Te.fill);let fn,zr,Dt,Ol=[],mn=[],St,Ml=!1,ti={};if(X.live){let c=b[1]?b[1].values:null;Ml=c!=null,St=Ml?c(n,1,0):{_:0};for(let m in St)ti[m]=Eh}if(st)if(fn=Fn("table",tO,d),Dt=Fn("tbody",null,fn),X.mount(n,fn),Ml){zr=Fn("thead",null,fn,Dt);let c=Fn("tr",null,zr);Fn("th",null,c);for(var Qo in St)Fn("th",o2,c).textContent=Qo}else rn(fn,nO),X.live&&rn(fn,lO);let Fi={show:!0},jo={show:!1};function Lr(c,m){if(m==0&&(Ml||!X.live||a==2))return Nr;let v=[],S=Fn("tr",aO,Dt,Dt.childNodes[m]);rn(S,c.class),c.show||rn(S,Uo);let w=Fn("th",null,S);if(Te.show){let k=On(iO,w);if(m>0){let V=Te.width(n,m);V&&(k.style.border=V+"px "+Te.dash(n,m)+" "+Te.stroke(n,m)),k.style.background=Te.fill(n,m)}}let A=On(o2,w);A.textContent=c.label,m>0&&(Te.show||(A.style.color=c.width>0?Te.stroke(n,m):Te.fill(n,m)),dn("click",w,k=>{if(Q._lock)return;Pi(k);let V=b.indexOf(c);if((k.ctrlKey||k.metaKey)!=X.isolate){let Y=b.some((B,q)=>q>0&&q!=V&&B.show);b.forEach((B,q)=>{q>0&&ea(q,Y?q==V?Fi:jo:Fi,!0,Nt.setSeries)})}else ea(V,{show:!c.show},!0,Nt.setSeries)},!1),kr&&dn(f2,w,k=>{Q._lock||(Pi(k),ea(b.indexOf(c),lu,!0,Nt.setSeries))},!1));for(var D in St){let k=Fn("td",oO,S);k.textContent="--",v.push(k)}return[S,v]}let xa=new Map;function dn(c,m,v,S=!0){let w=xa.get(m)||{},A=Q.bind[c](n,m,v,S);A&&(Bo(c,m,w[c]=A),xa.set(m,w))}function mc(c,m,v){let S=xa.get(m)||{};for(let w in S)(c==null||w==c)&&(dh(w,m,S[w]),delete S[w]);c==null&&xa.delete(m)}let Wn=0,li=0,ne=0,ue=0,ul=0,te=0,gl=ul,ni=te,Wi=ne,ai=ue,Cl=0,Dn=0,Zl=0,pn=0;n.bbox={};let In=!1,ii=!1,Zo=!1,Ii=!1,dc=!1,zn=!1;function dd(c,m,v){(v||c!=n.width||m!=n.height)&&Vh(c,m),Jo(!1),Zo=!0,ii=!0,$o()}function Vh(c,m){n.width=Wn=ne=c,n.height=li=ue=m,ul=te=0,CT(),DT();let v=n.bbox;Cl=v.left=Ho(ul*Me,.5),Dn=v.top=Ho(te*Me,.5),Zl=v.width=Ho(ne*Me,.5),pn=v.height=Ho(ue*Me,.5)}let _T=3;function OT(){let c=!1,m=0;for(;!c;){m++;let v=qT(m),S=QT(m);c=m==_T||v&&S,c||(Vh(n.width,n.height),ii=!0)}}function MT({width:c,height:m}){dd(c,m)}n.setSize=MT;function CT(){let c=!1,m=!1,v=!1,S=!1;E.forEach((w,A)=>{if(w.show&&w._show){let{side:D,_size:k}=w,V=D%2,Y=w.label!=null?w.labelSize:0,B=k+Y;B>0&&(V?(ne-=B,D==3?(ul+=B,S=!0):v=!0):(ue-=B,D==0?(te+=B,c=!0):m=!0))}}),eo[0]=c,eo[1]=v,eo[2]=m,eo[3]=S,ne-=oi[1]+oi[3],ul+=oi[3],ue-=oi[2]+oi[0],te+=oi[0]}function DT(){let c=ul+ne,m=te+ue,v=ul,S=te;function w(A,D){switch(A){case 1:return c+=D,c-D;case 2:return m+=D,m-D;case 3:return v-=D,v+D;case 0:return S-=D,S+D}}E.forEach((A,D)=>{if(A.show&&A._show){let k=A.side;A._pos=w(k,A._size),A.label!=null&&(A._lpos=w(k,A.labelSize))}})}let Q=n.cursor=Ct({},o4,{drag:{y:a==2}},e.cursor);if(Q.dataIdx==null){let c=Q.hover,m=c.skip=new Set(c.skip??[]);m.add(void 0);let v=c.prox=ye(c.prox),S=c.bias??=0;Q.dataIdx=(w,A,D,k)=>{if(A==0)return D;let V=D,Y=v(w,A,D,k)??be,B=Y>=0&&Y<be,q=H.ori==0?ne:ue,F=Q.left,Qe=t[0],ae=t[A];if(m.has(ae[D])){V=null;let ee=null,le=null,me;if(S==0||S==-1)for(me=D;ee==null&&me-- >0;)m.has(ae[me])||(ee=me);if(S==0||S==1)for(me=D;le==null&&me++<ae.length;)m.has(ae[me])||(le=me);if(ee!=null||le!=null)if(B){let Pe=ee==null?-1/0:ce(Qe[ee],H,q,0),sl=le==null?1/0:ce(Qe[le],H,q,0),Ye=F-Pe,ct=sl-F;Ye<=ct?Ye<=Y&&(V=ee):ct<=Y&&(V=le)}else V=le==null?ee:ee==null?le:D-ee<=le-D?ee:le}else B&&Bt(F-ce(Qe[D],H,q,0))>Y&&(V=null);return V}}let Pi=c=>{Q.event=c};Q.idxs=ze,Q._lock=!1;let Pn=Q.points;Pn.show=ye(Pn.show),Pn.size=ye(Pn.size),Pn.stroke=ye(Pn.stroke),Pn.width=ye(Pn.width),Pn.fill=ye(Pn.fill);let Xo=n.focus=Ct({},e.focus||{alpha:.3},Q.focus),kr=Xo.prox>=0,rl=[null],Hr=[null],Ur=[null];function zT(c,m){if(m>0){let v=Q.points.show(n,m);if(v)return rn(v,eO),rn(v,c.class),Ka(v,-10,-10,ne,ue),T.insertBefore(v,rl[m]),v}}function Yh(c,m){if(a==1||m>0){let v=a==1&&R[c.scale].time,S=c.value;c.value=v?T2(S)?C2(Ue,M2(S,oe)):S||we:S||h4,c.label=c.label||(v?r4:u4)}if(m>0){c.width=c.width==null?1:c.width,c.paths=c.paths||M4||bO,c.fillTo=ye(c.fillTo||E4),c.pxAlign=+Ae(c.pxAlign,M),c.pxRound=Y2(c.pxAlign),c.stroke=ye(c.stroke||null),c.fill=ye(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let v=v4(pl(1,c.width),1),S=c.points=Ct({},{size:v,width:pl(1,v*.2),stroke:c.stroke,space:v*2,paths:C4,_stroke:null,_fill:null},c.points);S.show=ye(S.show),S.filter=ye(S.filter),S.fill=ye(S.fill),S.stroke=ye(S.stroke),S.paths=ye(S.paths),S.pxAlign=c.pxAlign}if(st){let v=Lr(c,m);Ol.splice(m,0,v[0]),mn.splice(m,0,v[1]),X.values.push(null)}if(Q.show){ze.splice(m,0,null);let v=zT(c,m);v!=null&&(rl.splice(m,0,v),Hr.splice(m,0,0),Ur.splice(m,0,0))}jt("addSeries",m)}function LT(c,m){m=m??b.length,c=a==1?bh(c,m,z2,B2):bh(c,m,null,U2),b.splice(m,0,c),Yh(b[m],m)}n.addSeries=LT;function kT(c){if(b.splice(c,1),st){X.values.splice(c,1),mn.splice(c,1);let m=Ol.splice(c,1)[0];mc(null,m.firstChild),m.remove()}Q.show&&(ze.splice(c,1),rl.length>1&&(rl.splice(c,1)[0].remove(),Hr.splice(c,1),Ur.splice(c,1))),jt("delSeries",c)}n.delSeries=kT;let eo=[!1,!1,!1,!1];function HT(c,m){if(c._show=c.show,c.show){let v=c.side%2,S=R[c.scale];S==null&&(c.scale=v?b[1].scale:_,S=R[c.scale]);let w=S.time;c.size=ye(c.size),c.space=ye(c.space),c.rotate=ye(c.rotate),Ji(c.incrs)&&c.incrs.forEach(D=>{!Tr.has(D)&&Tr.set(D,F2(D))}),c.incrs=ye(c.incrs||(S.distr==2?GO:w?h==1?jO:KO:qO)),c.splits=ye(c.splits||(w&&S.distr==1?_l:S.distr==3?gh:S.distr==4?f4:c4)),c.stroke=ye(c.stroke),c.grid.stroke=ye(c.grid.stroke),c.ticks.stroke=ye(c.ticks.stroke),c.border.stroke=ye(c.border.stroke);let A=c.values;c.values=Ji(A)&&!Ji(A[0])?ye(A):w?Ji(A)?O2(Ue,_2(A,oe)):T2(A)?FO(Ue,A):A||Tt:A||s4,c.filter=ye(c.filter||(S.distr>=3&&S.log==10?p4:S.distr==3&&S.log==2?g4:J2)),c.font=j2(c.font),c.labelFont=j2(c.labelFont),c._size=c.size(n,null,m,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(eo[m]=!0,c._el=On(F_,g))}}function Br(c,m,v,S){let[w,A,D,k]=v,V=m%2,Y=0;return V==0&&(k||A)&&(Y=m==0&&!w||m==2&&!D?Ut(D2.size/3):0),V==1&&(w||D)&&(Y=m==1&&!A||m==3&&!k?Ut(k2.size/2):0),Y}let Gh=n.padding=(e.padding||[Br,Br,Br,Br]).map(c=>ye(Ae(c,Br))),oi=n._padding=Gh.map((c,m)=>c(n,m,eo,0)),Ft,Yt=null,Gt=null,pc=a==1?b[0].idxs:null,Ln=null,Vr=!1;function qh(c,m){if(t=c??[],n.data=n._data=t,a==2){Ft=0;for(let v=1;v<b.length;v++)Ft+=t[v][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),Ln=t[0],Ft=Ln.length;let v=t;if(J==2){v=t.slice();let S=v[0]=Array(Ft);for(let w=0;w<Ft;w++)S[w]=w}n._data=t=v}if(Jo(!0),jt("setData"),J==2&&(Zo=!0),m!==!1){let v=H;v.auto(n,Vr)?pd():ri(_,v.min,v.max),Ii=Ii||Q.left>=0,zn=!0,$o()}}n.setData=qh;function pd(){Vr=!0;let c,m;a==1&&(Ft>0?(Yt=pc[0]=0,Gt=pc[1]=Ft-1,c=t[0][Yt],m=t[0][Gt],J==2?(c=Yt,m=Gt):c==m&&(J==3?[c,m]=Fm(c,c,H.log,!1):J==4?[c,m]=xh(c,c,H.log,!1):H.time?m=c+Ut(86400/h):[c,m]=Jm(c,m,Th,!0))):(Yt=pc[0]=c=null,Gt=pc[1]=m=null)),ri(_,c,m)}let gc,Ko,gd,hd,vd,yd,bd,Sd,Ed,Ta;function Qh(c,m,v,S,w,A){c??=r2,v??=Rh,S??="butt",w??=r2,A??="round",c!=gc&&(f.strokeStyle=gc=c),w!=Ko&&(f.fillStyle=Ko=w),m!=gd&&(f.lineWidth=gd=m),A!=vd&&(f.lineJoin=vd=A),S!=yd&&(f.lineCap=yd=S),v!=hd&&f.setLineDash(hd=v)}function jh(c,m,v,S){m!=Ko&&(f.fillStyle=Ko=m),c!=bd&&(f.font=bd=c),v!=Sd&&(f.textAlign=Sd=v),S!=Ed&&(f.textBaseline=Ed=S)}function wd(c,m,v,S,w=0){if(S.length>0&&c.auto(n,Vr)&&(m==null||m.min==null)){let A=Ae(Yt,0),D=Ae(Gt,S.length-1),k=v.min==null?c.distr==3?dO(S,A,D):mO(S,A,D,w):[v.min,v.max];c.min=Mn(c.min,v.min=k[0]),c.max=pl(c.max,v.max=k[1])}}let Zh={min:null,max:null};function UT(){for(let S in R){let w=R[S];P[S]==null&&(w.min==null||P[_]!=null&&w.auto(n,Vr))&&(P[S]=Zh)}for(let S in R){let w=R[S];P[S]==null&&w.from!=null&&P[w.from]!=null&&(P[S]=Zh)}P[_]!=null&&Jo(!0);let c={};for(let S in P){let w=P[S];if(w!=null){let A=c[S]=Rr(R[S],wO);if(w.min!=null)Ct(A,w);else if(S!=_||a==2)if(Ft==0&&A.from==null){let D=A.range(n,null,null,S);A.min=D[0],A.max=D[1]}else A.min=be,A.max=-be}}if(Ft>0){b.forEach((S,w)=>{if(a==1){let A=S.scale,D=P[A];if(D==null)return;let k=c[A];if(w==0){let V=k.range(n,k.min,k.max,A);k.min=V[0],k.max=V[1],Yt=Ki(k.min,t[0]),Gt=Ki(k.max,t[0]),Gt-Yt>1&&(t[0][Yt]<k.min&&Yt++,t[0][Gt]>k.max&&Gt--),S.min=Ln[Yt],S.max=Ln[Gt]}else S.show&&S.auto&&wd(k,D,S,t[w],S.sorted);S.idxs[0]=Yt,S.idxs[1]=Gt}else if(w>0&&S.show&&S.auto){let[A,D]=S.facets,k=A.scale,V=D.scale,[Y,B]=t[w],q=c[k],F=c[V];q!=null&&wd(q,P[k],A,Y,A.sorted),F!=null&&wd(F,P[V],D,B,D.sorted),S.min=D.min,S.max=D.max}});for(let S in c){let w=c[S],A=P[S];if(w.from==null&&(A==null||A.min==null)){let D=w.range(n,w.min==be?null:w.min,w.max==-be?null:w.max,S);w.min=D[0],w.max=D[1]}}}for(let S in c){let w=c[S];if(w.from!=null){let A=c[w.from];if(A.min==null)w.min=w.max=null;else{let D=w.range(n,A.min,A.max,S);w.min=D[0],w.max=D[1]}}}let m={},v=!1;for(let S in c){let w=c[S],A=R[S];if(A.min!=w.min||A.max!=w.max){A.min=w.min,A.max=w.max;let D=A.distr;A._min=D==3?Ja(A.min):D==4?oh(A.min,A.asinh):A.min,A._max=D==3?Ja(A.max):D==4?oh(A.max,A.asinh):A.max,m[S]=v=!0}}if(v){b.forEach((S,w)=>{a==2?w>0&&m.y&&(S._paths=null):m[S.scale]&&(S._paths=null)});for(let S in m)Zo=!0,jt("setScale",S);Q.show&&Q.left>=0&&(Ii=zn=!0)}for(let S in P)P[S]=null}function BT(c){let m=ph(Yt-1,0,Ft-1),v=ph(Gt+1,0,Ft-1);for(;c[m]==null&&m>0;)m--;for(;c[v]==null&&v<Ft-1;)v++;return[m,v]}function VT(){Ft>0&&(b.forEach((c,m)=>{if(m>0&&c.show&&(Xh(m,!1),Xh(m,!0),c._paths==null)){Ta!=c.alpha&&(f.globalAlpha=Ta=c.alpha);let v=a==2?[0,t[m][0].length-1]:BT(t[m]);c._paths=c.paths(n,m,v[0],v[1]),Ta!=1&&(f.globalAlpha=Ta=1)}}),b.forEach((c,m)=>{if(m>0&&c.show){Ta!=c.alpha&&(f.globalAlpha=Ta=c.alpha),c._paths!=null&&Kh(m,!1);{let v=c._paths!=null?c._paths.gaps:null,S=c.points.show(n,m,Yt,Gt,v),w=c.points.filter(n,m,S,v);(S||w)&&(c.points._paths=c.points.paths(n,m,Yt,Gt,w),Kh(m,!0))}Ta!=1&&(f.globalAlpha=Ta=1),jt("drawSeries",m)}}))}function Xh(c,m){let v=m?b[c].points:b[c];v._stroke=v.stroke(n,c),v._fill=v.fill(n,c)}function Kh(c,m){let v=m?b[c].points:b[c],{stroke:S,fill:w,clip:A,flags:D,_stroke:k=v._stroke,_fill:V=v._fill,_width:Y=v.width}=v._paths;Y=Ve(Y*Me,3);let B=null,q=Y%2/2;m&&V==null&&(V=Y>0?"#fff":k);let F=v.pxAlign==1&&q>0;if(F&&f.translate(q,q),!m){let Qe=Cl-Y/2,ae=Dn-Y/2,ee=Zl+Y,le=pn+Y;B=new Path2D,B.rect(Qe,ae,ee,le)}m?xd(k,Y,v.dash,v.cap,V,S,w,D,A):YT(c,k,Y,v.dash,v.cap,V,S,w,D,B,A),F&&f.translate(-q,-q)}function YT(c,m,v,S,w,A,D,k,V,Y,B){let q=!1;V!=0&&L.forEach((F,Qe)=>{if(F.series[0]==c){let ae=b[F.series[1]],ee=t[F.series[1]],le=(ae._paths||oc).band;Ji(le)&&(le=F.dir==1?le[0]:le[1]);let me,Pe=null;ae.show&&le&&gO(ee,Yt,Gt)?(Pe=F.fill(n,Qe)||A,me=ae._paths.clip):le=null,xd(m,v,S,w,Pe,D,k,V,Y,B,me,le),q=!0}}),q||xd(m,v,S,w,A,D,k,V,Y,B)}let Jh=Ar|vh;function xd(c,m,v,S,w,A,D,k,V,Y,B,q){Qh(c,m,v,S,w),(V||Y||q)&&(f.save(),V&&f.clip(V),Y&&f.clip(Y)),q?(k&Jh)==Jh?(f.clip(q),B&&f.clip(B),vc(w,D),hc(c,A,m)):k&vh?(vc(w,D),f.clip(q),hc(c,A,m)):k&Ar&&(f.save(),f.clip(q),B&&f.clip(B),vc(w,D),f.restore(),hc(c,A,m)):(vc(w,D),hc(c,A,m)),(V||Y||q)&&f.restore()}function hc(c,m,v){v>0&&(m instanceof Map?m.forEach((S,w)=>{f.strokeStyle=gc=w,f.stroke(S)}):m!=null&&c&&f.stroke(m))}function vc(c,m){m instanceof Map?m.forEach((v,S)=>{f.fillStyle=Ko=S,f.fill(v)}):m!=null&&c&&f.fill(m)}function GT(c,m,v,S){let w=E[c],A;if(S<=0)A=[0,0];else{let D=w._space=w.space(n,c,m,v,S),k=w._incrs=w.incrs(n,c,m,v,S,D);A=U4(m,v,k,S,D)}return w._found=A}function Td(c,m,v,S,w,A,D,k,V,Y){let B=D%2/2;M==1&&f.translate(B,B),Qh(k,D,V,Y,k),f.beginPath();let q,F,Qe,ae,ee=w+(S==0||S==3?-A:A);v==0?(F=w,ae=ee):(q=w,Qe=ee);for(let le=0;le<c.length;le++)m[le]!=null&&(v==0?q=Qe=c[le]:F=ae=c[le],f.moveTo(q,F),f.lineTo(Qe,ae));f.stroke(),M==1&&f.translate(-B,-B)}function qT(c){let m=!0;return E.forEach((v,S)=>{if(!v.show)return;let w=R[v.scale];if(w.min==null){v._show&&(m=!1,v._show=!1,Jo(!1));return}else v._show||(m=!1,v._show=!0,Jo(!1));let A=v.side,D=A%2,{min:k,max:V}=w,[Y,B]=GT(S,k,V,D==0?ne:ue);if(B==0)return;let q=w.distr==2,F=v._splits=v.splits(n,S,k,V,Y,B,q),Qe=w.distr==2?F.map(me=>Ln[me]):F,ae=w.distr==2?Ln[F[1]]-Ln[F[0]]:Y,ee=v._values=v.values(n,v.filter(n,Qe,S,B,ae),S,B,ae);v._rotate=A==2?v.rotate(n,ee,S,B):0;let le=v._size;v._size=Er(v.size(n,ee,S,c)),le!=null&&v._size!=le&&(m=!1)}),m}function QT(c){let m=!0;return Gh.forEach((v,S)=>{let w=v(n,S,eo,c);w!=oi[S]&&(m=!1),oi[S]=w}),m}function jT(){for(let c=0;c<E.length;c++){let m=E[c];if(!m.show||!m._show)continue;let v=m.side,S=v%2,w,A,D=m.stroke(n,c),k=v==0||v==3?-1:1;if(m.label){let Hn=m.labelGap*k,Na=Ut((m._lpos+Hn)*Me);jh(m.labelFont[0],D,"center",v==2?"top":u2),f.save(),S==1?(w=A=0,f.translate(Na,Ut(Dn+pn/2)),f.rotate((v==3?-Xm:Xm)/2)):(w=Ut(Cl+Zl/2),A=Na),f.fillText(m.label,w,A),f.restore()}let[V,Y]=m._found;if(Y==0)continue;let B=R[m.scale],q=S==0?Zl:pn,F=S==0?Cl:Dn,Qe=Ut(m.gap*Me),ae=m._splits,ee=B.distr==2?ae.map(Hn=>Ln[Hn]):ae,le=B.distr==2?Ln[ae[1]]-Ln[ae[0]]:V,me=m.ticks,Pe=m.border,sl=me.show?Ut(me.size*Me):0,Ye=m._rotate*-Xm/180,ct=y(m._pos*Me),zt=(sl+Qe)*k,gt=ct+zt;A=S==0?gt:0,w=S==1?gt:0;let hl=m.font[0],kn=m.align==1?vr:m.align==2?ah:Ye>0?vr:Ye<0?ah:S==0?"center":v==3?ah:vr,ci=Ye||S==1?"middle":v==2?"top":u2;jh(hl,D,kn,ci);let dv=m.font[1]*m.lineGap,wc=ae.map(Hn=>y(r(Hn,B,q,F))),pv=m._values;for(let Hn=0;Hn<pv.length;Hn++){let Na=pv[Hn];if(Na!=null){S==0?w=wc[Hn]:A=wc[Hn],Na=""+Na;let gv=Na.indexOf(`
`)==-1?[Na]:Na.split(/\n/gm);for(let Kr=0;Kr<gv.length;Kr++){let hv=gv[Kr];Ye?(f.save(),f.translate(w,A+Kr*dv),f.rotate(Ye),f.fillText(hv,0,0),f.restore()):f.fillText(hv,w,A+Kr*dv)}}}me.show&&Td(wc,me.filter(n,ee,c,Y,le),S,v,ct,sl,Ve(me.width*Me,3),me.stroke(n,c),me.dash,me.cap);let au=m.grid;au.show&&Td(wc,au.filter(n,ee,c,Y,le),S,S==0?2:1,S==0?Dn:Cl,S==0?pn:Zl,Ve(au.width*Me,3),au.stroke(n,c),au.dash,au.cap),Pe.show&&Td([ct],[1],S==0?1:0,S==0?1:2,S==1?Dn:Cl,S==1?pn:Zl,Ve(Pe.width*Me,3),Pe.stroke(n,c),Pe.dash,Pe.cap)}jt("drawAxes")}function Jo(c){b.forEach((m,v)=>{v>0&&(m._paths=null,c&&(a==1?(m.min=null,m.max=null):m.facets.forEach(S=>{S.min=null,S.max=null})))})}let yc=!1,Nd=!1,Yr=[];function ZT(){Nd=!1;for(let c=0;c<Yr.length;c++)jt(...Yr[c]);Yr.length=0}function $o(){yc||(OO($h),yc=!0)}function XT(c,m=!1){yc=!0,Nd=m,c(n),$h(),m&&Yr.length>0&&queueMicrotask(ZT)}n.batch=XT;function $h(){if(In&&(UT(),In=!1),Zo&&(OT(),Zo=!1),ii){if(nt(x,vr,ul),nt(x,"top",te),nt(x,lc,ne),nt(x,nc,ue),nt(T,vr,ul),nt(T,"top",te),nt(T,lc,ne),nt(T,nc,ue),nt(g,lc,Wn),nt(g,nc,li),p.width=Ut(Wn*Me),p.height=Ut(li*Me),E.forEach(({_el:c,_show:m,_size:v,_pos:S,side:w})=>{if(c!=null)if(m){let A=w===3||w===0?v:0,D=w%2==1;nt(c,D?"left":"top",S-A),nt(c,D?"width":"height",v),nt(c,D?"top":"left",D?te:ul),nt(c,D?"height":"width",D?ue:ne),mh(c,Uo)}else rn(c,Uo)}),gc=Ko=gd=vd=yd=bd=Sd=Ed=hd=null,Ta=1,Zr(!0),ul!=gl||te!=ni||ne!=Wi||ue!=ai){Jo(!1);let c=ne/Wi,m=ue/ai;if(Q.show&&!Ii&&Q.left>=0){Q.left*=c,Q.top*=m,Fo&&Ka(Fo,Ut(Q.left),0,ne,ue),Wo&&Ka(Wo,0,Ut(Q.top),ne,ue);for(let v=1;v<rl.length;v++)Hr[v]*=c,Ur[v]*=m,Ka(rl[v],$i(Hr[v],1),$i(Ur[v],1),ne,ue)}if(Ie.show&&!dc&&Ie.left>=0&&Ie.width>0){Ie.left*=c,Ie.width*=c,Ie.top*=m,Ie.height*=m;for(let v in Cd)nt(eu,v,Ie[v])}gl=ul,ni=te,Wi=ne,ai=ue}jt("setSize"),ii=!1}Wn>0&&li>0&&(f.clearRect(0,0,p.width,p.height),jt("drawClear"),G.forEach(c=>c()),jt("draw")),Ie.show&&dc&&(bc(Ie),dc=!1),Q.show&&Ii&&(to(null,!0,!1),Ii=!1),X.show&&X.live&&zn&&(Od(),zn=!1),s||(s=!0,n.status=1,jt("ready")),Vr=!1,yc=!1}n.redraw=(c,m)=>{Zo=m||!1,c!==!1?ri(_,H.min,H.max):$o()};function Rd(c,m){let v=R[c];if(v.from==null){if(Ft==0){let S=v.range(n,m.min,m.max,c);m.min=S[0],m.max=S[1]}if(m.min>m.max){let S=m.min;m.min=m.max,m.max=S}if(Ft>1&&m.min!=null&&m.max!=null&&m.max-m.min<1e-16)return;c==_&&v.distr==2&&Ft>0&&(m.min=Ki(m.min,t[0]),m.max=Ki(m.max,t[0]),m.min==m.max&&m.max++),P[c]=m,In=!0,$o()}}n.setScale=Rd;let Ad,_d,Fo,Wo,Fh,Wh,Io,Po,Ih,Ph,We,it,ui=!1,Wt=Q.drag,qt=Wt.x,Qt=Wt.y;Q.show&&(Q.x&&(Ad=On(I_,T)),Q.y&&(_d=On(P_,T)),H.ori==0?(Fo=Ad,Wo=_d):(Fo=_d,Wo=Ad),We=Q.left,it=Q.top);let Ie=n.select=Ct({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),eu=Ie.show?On(W_,Ie.over?T:x):null;function bc(c,m){if(Ie.show){for(let v in c)Ie[v]=c[v],v in Cd&&nt(eu,v,c[v]);m!==!1&&jt("setSelect")}}n.setSelect=bc;function KT(c,m){let v=b[c],S=st?Ol[c]:null;v.show?S&&mh(S,Uo):(S&&rn(S,Uo),rl.length>1&&Ka(rl[c],-10,-10,ne,ue))}function ri(c,m,v){Rd(c,{min:m,max:v})}function ea(c,m,v,S){m.focus!=null&&IT(c),m.show!=null&&b.forEach((w,A)=>{A>0&&(c==A||c==null)&&(w.show=m.show,KT(A,m.show),a==2?(ri(w.facets[0].scale,null,null),ri(w.facets[1].scale,null,null)):ri(w.scale,null,null),$o())}),v!==!1&&jt("setSeries",c,m),S&&Xr("setSeries",n,c,m)}n.setSeries=ea;function JT(c,m){Ct(L[c],m)}function $T(c,m){c.fill=ye(c.fill||null),c.dir=Ae(c.dir,-1),m=m??L.length,L.splice(m,0,c)}function FT(c){c==null?L.length=0:L.splice(c,1)}n.addBand=$T,n.setBand=JT,n.delBand=FT;function WT(c,m){b[c].alpha=m,Q.show&&rl[c]&&(rl[c].style.opacity=m),st&&Ol[c]&&(Ol[c].style.opacity=m)}let tu,Gr,qr,lu={focus:!0};function IT(c){if(c!=qr){let m=c==null,v=Xo.alpha!=1;b.forEach((S,w)=>{if(a==1||w>0){let A=m||w==0||w==c;S._focus=m?null:A,v&&WT(w,A?1:Xo.alpha)}}),qr=c,v&&$o()}}st&&kr&&dn(m2,fn,c=>{Q._lock||(Pi(c),qr!=null&&ea(null,lu,!0,Nt.setSeries))});function ta(c,m,v){let S=R[m];v&&(c=c/Me-(S.ori==1?te:ul));let w=ne;S.ori==1&&(w=ue,c=w-c),S.dir==-1&&(c=w-c);let A=S._min,D=S._max,k=c/w,V=A+(D-A)*k,Y=S.distr;return Y==3?wr(10,V):Y==4?vO(V,S.asinh):V}function PT(c,m){let v=ta(c,_,m);return Ki(v,t[0],Yt,Gt)}n.valToIdx=c=>Ki(c,t[0]),n.posToIdx=PT,n.posToVal=ta,n.valToPos=(c,m,v)=>R[m].ori==0?o(c,R[m],v?Zl:ne,v?Cl:0):u(c,R[m],v?pn:ue,v?Dn:0),n.setCursor=(c,m,v)=>{We=c.left,it=c.top,to(null,m,v)};function ev(c,m){nt(eu,vr,Ie.left=c),nt(eu,lc,Ie.width=m)}function tv(c,m){nt(eu,"top",Ie.top=c),nt(eu,nc,Ie.height=m)}let Qr=H.ori==0?ev:tv,jr=H.ori==1?ev:tv;function eN(){if(st&&X.live)for(let c=a==2?1:0;c<b.length;c++){if(c==0&&Ml)continue;let m=X.values[c],v=0;for(let S in m)mn[c][v++].firstChild.nodeValue=m[S]}}function Od(c,m){c!=null&&(c.idxs?c.idxs.forEach((v,S)=>{ze[S]=v}):EO(c.idx)||ze.fill(c.idx),X.idx=ze[0]);for(let v=0;v<b.length;v++)(v>0||a==1&&!Ml)&&tN(v,ze[v]);st&&X.live&&eN(),zn=!1,m!==!1&&jt("setLegend")}n.setLegend=Od;function tN(c,m){let v=b[c],S=c==0&&J==2?Ln:t[c],w;Ml?w=v.values(n,c,m)??ti:(w=v.value(n,m==null?null:S[m],c,m),w=w==null?ti:{_:w}),X.values[c]=w}function to(c,m,v){Ih=We,Ph=it,[We,it]=Q.move(n,We,it),Q.left=We,Q.top=it,Q.show&&(Fo&&Ka(Fo,Ut(We),0,ne,ue),Wo&&Ka(Wo,0,Ut(it),ne,ue));let S,w=Yt>Gt;tu=be;let A=H.ori==0?ne:ue,D=H.ori==1?ne:ue;if(We<0||Ft==0||w){S=Q.idx=null;for(let k=0;k<b.length;k++)k>0&&rl.length>1&&Ka(rl[k],-10,-10,ne,ue);kr&&ea(null,lu,!0,c==null&&Nt.setSeries),X.live&&(ze.fill(S),zn=!0)}else{let k,V,Y;a==1&&(k=H.ori==0?We:it,V=ta(k,_),S=Q.idx=Ki(V,t[0],Yt,Gt),Y=ce(t[0][S],H,A,0));for(let B=a==2?1:0;B<b.length;B++){let q=b[B],F=ze[B],Qe=F==null?null:a==1?t[B][F]:t[B][1][F],ae=Q.dataIdx(n,B,S,V),ee=ae==null?null:a==1?t[B][ae]:t[B][1][ae];zn=zn||ee!=Qe||ae!=F,ze[B]=ae;let le=ae==S?Y:ce(a==1?t[0][ae]:t[B][0][ae],H,A,0);if(B>0&&q.show){let me=ee==null?-10:Se(ee,a==1?R[q.scale]:R[q.facets[1].scale],D,0);if(kr&&ee!=null){let Ye=H.ori==1?We:it,ct=Bt(Xo.dist(n,B,ae,me,Ye));if(ct<tu){let zt=Xo.bias;if(zt!=0){let gt=ta(Ye,q.scale),hl=ee>=0?1:-1,kn=gt>=0?1:-1;kn==hl&&(kn==1?zt==1?ee>=gt:ee<=gt:zt==1?ee<=gt:ee>=gt)&&(tu=ct,Gr=B)}else tu=ct,Gr=B}}let Pe,sl;if(H.ori==0?(Pe=le,sl=me):(Pe=me,sl=le),zn&&rl.length>1){cO(rl[B],Q.points.fill(n,B),Q.points.stroke(n,B));let Ye,ct,zt,gt,hl=!0,kn=Q.points.bbox;if(kn!=null){hl=!1;let ci=kn(n,B);zt=ci.left,gt=ci.top,Ye=ci.width,ct=ci.height}else zt=Pe,gt=sl,Ye=ct=Q.points.size(n,B);fO(rl[B],Ye,ct,hl),Hr[B]=zt,Ur[B]=gt,Ka(rl[B],$i(zt,1),$i(gt,1),ne,ue)}}}}if(Ie.show&&ui)if(c!=null){let[k,V]=Nt.scales,[Y,B]=Nt.match,[q,F]=c.cursor.sync.scales,Qe=c.cursor.drag;if(qt=Qe._x,Qt=Qe._y,qt||Qt){let{left:ae,top:ee,width:le,height:me}=c.select,Pe=c.scales[k].ori,sl=c.posToVal,Ye,ct,zt,gt,hl,kn=k!=null&&Y(k,q),ci=V!=null&&B(V,F);kn&&qt?(Pe==0?(Ye=ae,ct=le):(Ye=ee,ct=me),zt=R[k],gt=ce(sl(Ye,q),zt,A,0),hl=ce(sl(Ye+ct,q),zt,A,0),Qr(Mn(gt,hl),Bt(hl-gt))):Qr(0,A),ci&&Qt?(Pe==1?(Ye=ae,ct=le):(Ye=ee,ct=me),zt=R[V],gt=Se(sl(Ye,F),zt,D,0),hl=Se(sl(Ye+ct,F),zt,D,0),jr(Mn(gt,hl),Bt(hl-gt))):jr(0,D)}else Sc()}else{let k=Bt(Ih-Fh),V=Bt(Ph-Wh);if(H.ori==1){let F=k;k=V,V=F}qt=Wt.x&&k>=Wt.dist,Qt=Wt.y&&V>=Wt.dist;let Y=Wt.uni;Y!=null?qt&&Qt&&(qt=k>=Y,Qt=V>=Y,!qt&&!Qt&&(V>k?Qt=!0:qt=!0)):Wt.x&&Wt.y&&(qt||Qt)&&(qt=Qt=!0);let B,q;qt&&(H.ori==0?(B=Io,q=We):(B=Po,q=it),Qr(Mn(B,q),Bt(q-B)),Qt||jr(0,D)),Qt&&(H.ori==1?(B=Io,q=We):(B=Po,q=it),jr(Mn(B,q),Bt(q-B)),qt||Qr(0,A)),!qt&&!Qt&&(Qr(0,0),jr(0,0))}if(Wt._x=qt,Wt._y=Qt,c==null){if(v){if(mv!=null){let[k,V]=Nt.scales;Nt.values[0]=k!=null?ta(H.ori==0?We:it,k):null,Nt.values[1]=V!=null?ta(H.ori==1?We:it,V):null}Xr(s2,n,We,it,ne,ue,S)}if(kr){let k=v&&Nt.setSeries,V=Xo.prox;qr==null?tu<=V&&ea(Gr,lu,!0,k):tu>V?ea(null,lu,!0,k):Gr!=qr&&ea(Gr,lu,!0,k)}}zn&&(X.idx=S,Od()),m!==!1&&jt("setCursor")}let si=null;Object.defineProperty(n,"rect",{get(){return si==null&&Zr(!1),si}});function Zr(c=!1){c?si=null:(si=T.getBoundingClientRect(),jt("syncRect",si))}function lv(c,m,v,S,w,A,D){Q._lock||ui&&c!=null&&c.movementX==0&&c.movementY==0||(Md(c,m,v,S,w,A,D,!1,c!=null),c!=null?to(null,!0,!0):to(m,!0,!1))}function Md(c,m,v,S,w,A,D,k,V){if(si==null&&Zr(!1),Pi(c),c!=null)v=c.clientX-si.left,S=c.clientY-si.top;else{if(v<0||S<0){We=-10,it=-10;return}let[Y,B]=Nt.scales,q=m.cursor.sync,[F,Qe]=q.values,[ae,ee]=q.scales,[le,me]=Nt.match,Pe=m.axes[0].side%2==1,sl=H.ori==0?ne:ue,Ye=H.ori==1?ne:ue,ct=Pe?A:w,zt=Pe?w:A,gt=Pe?S:v,hl=Pe?v:S;if(ae!=null?v=le(Y,ae)?r(F,R[Y],sl,0):-10:v=sl*(gt/ct),ee!=null?S=me(B,ee)?r(Qe,R[B],Ye,0):-10:S=Ye*(hl/zt),H.ori==1){let kn=v;v=S,S=kn}}V&&((v<=1||v>=ne-1)&&(v=Ho(v,ne)),(S<=1||S>=ue-1)&&(S=Ho(S,ue))),k?(Fh=v,Wh=S,[Io,Po]=Q.move(n,v,S)):(We=v,it=S)}let Cd={width:0,height:0,left:0,top:0};function Sc(){bc(Cd,!1)}let nv,av,iv,ov;function uv(c,m,v,S,w,A,D){ui=!0,qt=Qt=Wt._x=Wt._y=!1,Md(c,m,v,S,w,A,D,!0,!1),c!=null&&(dn(ih,ch,rv,!1),Xr(c2,n,Io,Po,ne,ue,null));let{left:k,top:V,width:Y,height:B}=Ie;nv=k,av=V,iv=Y,ov=B,Sc()}function rv(c,m,v,S,w,A,D){ui=Wt._x=Wt._y=!1,Md(c,m,v,S,w,A,D,!1,!0);let{left:k,top:V,width:Y,height:B}=Ie,q=Y>0||B>0,F=nv!=k||av!=V||iv!=Y||ov!=B;if(q&&F&&bc(Ie),Wt.setScale&&q&&F){let Qe=k,ae=Y,ee=V,le=B;if(H.ori==1&&(Qe=V,ae=B,ee=k,le=Y),qt&&ri(_,ta(Qe,_),ta(Qe+ae,_)),Qt)for(let me in R){let Pe=R[me];me!=_&&Pe.from==null&&Pe.min!=be&&ri(me,ta(ee+le,me),ta(ee,me))}Sc()}else Q.lock&&(Q._lock=!Q._lock,Q._lock||to(null,!0,!1));c!=null&&(mc(ih,ch),Xr(ih,n,We,it,ne,ue,null))}function lN(c,m,v,S,w,A,D){if(Q._lock)return;Pi(c);let k=ui;if(ui){let V=!0,Y=!0,B=10,q,F;H.ori==0?(q=qt,F=Qt):(q=Qt,F=qt),q&&F&&(V=We<=B||We>=ne-B,Y=it<=B||it>=ue-B),q&&V&&(We=We<Io?0:ne),F&&Y&&(it=it<Po?0:ue),to(null,!0,!0),ui=!1}We=-10,it=-10,to(null,!0,!0),k&&(ui=k)}function sv(c,m,v,S,w,A,D){Q._lock||(Pi(c),pd(),Sc(),c!=null&&Xr(d2,n,We,it,ne,ue,null))}function cv(){E.forEach(B4),dd(n.width,n.height,!0)}Bo(Km,br,cv);let nu={};nu.mousedown=uv,nu.mousemove=lv,nu.mouseup=rv,nu.dblclick=sv,nu.setSeries=(c,m,v,S)=>{let w=Nt.match[2];v=w(n,m,v),v!=-1&&ea(v,S,!0,!1)},Q.show&&(dn(c2,T,uv),dn(s2,T,lv),dn(f2,T,c=>{Pi(c),Zr(!1)}),dn(m2,T,lN),dn(d2,T,sv),yh.add(n),n.syncRect=Zr);let Ec=n.hooks=e.hooks||{};function jt(c,m,v){Nd?Yr.push([c,m,v]):c in Ec&&Ec[c].forEach(S=>{S.call(null,n,m,v)})}(e.plugins||[]).forEach(c=>{for(let m in c.hooks)Ec[m]=(Ec[m]||[]).concat(c.hooks[m])});let fv=(c,m,v)=>v,Nt=Ct({key:null,setSeries:!1,filters:{pub:w2,sub:w2},scales:[_,b[1]?b[1].scale:null],match:[x2,x2,fv],values:[null,null]},Q.sync);Nt.match.length==2&&Nt.match.push(fv),Q.sync=Nt;let mv=Nt.key,Dd=px(mv);function Xr(c,m,v,S,w,A,D){Nt.filters.pub(c,m,v,S,w,A,D)&&Dd.pub(c,m,v,S,w,A,D)}Dd.sub(n);function nN(c,m,v,S,w,A,D){Nt.filters.sub(c,m,v,S,w,A,D)&&nu[c](null,m,v,S,w,A,D)}n.pub=nN;function aN(){Dd.unsub(n),yh.delete(n),xa.clear(),dh(Km,br,cv),d.remove(),fn?.remove(),jt("destroy")}n.destroy=aN;function zd(){jt("init",e,t),qh(t||e.data,!1),P[_]?Rd(_,P[_]):pd(),dc=Ie.show&&(Ie.width>0||Ie.height>0),Ii=zn=!0,dd(e.width,e.height)}return b.forEach(Yh),E.forEach(HT),l?l instanceof HTMLElement?(l.appendChild(d),zd()):l(n,zd):zd(),n}ol.assign=Ct;ol.fmtNum=Nh;ol.rangeNum=Jm;ol.rangeLog=Fm;ol.rangeAsinh=xh;ol.orient=Vo;ol.pxRatio=Me;ol.join=_O;ol.fmtDate=Ah,ol.tzDate=VO;ol.sync=px;{ol.addGap=w4,ol.clipGaps=Im;let e=ol.paths={points:Sx};e.linear=wx,e.stepped=N4,e.bars=R4,e.spline=_4}var Rx={told:"--accent",change:"--held",move:"--bad"},V4=["configure","roll-back","revert"];function ld(e){return e.action==="mark"?"told":V4.includes(e.action)?"change":"move"}function nd(e){return e.action==="mark"?`${e.text} (${e.who})`:`${e.action} ${e.target}: ${e.text} (${e.who})`}function Ax(e,t,l){let n=e.filter(a=>Math.abs(a.at-t)<=l);return n.length===0?null:n.reduce((a,i)=>Math.abs(i.at-t)<Math.abs(a.at-t)?i:a)}var Y4=8*6e4,G4=8,q4=50;function _x(e,t,l,n,a,i){let o=getComputedStyle(e),u=s=>o.getPropertyValue(s).trim(),r={stroke:u("--ink-2"),grid:{stroke:u("--line"),width:1},ticks:{show:!1},font:`12px ${o.fontFamily}`};return{width:e.clientWidth||300,height:n,legend:{show:!1},cursor:{y:!1,sync:{key:a},drag:{x:!0,y:!1,setScale:!1},points:{size:7}},padding:[8,4,0,0],hooks:{draw:[s=>j4(s,i.current,u)],setCursor:[s=>i.current.onAt(Q4(s,i.current))],setSelect:[s=>Z4(s,i.current)]},scales:{x:{range:()=>[i.current.from/1e3,i.current.to/1e3]},y:{range:(s,d,p)=>l??[0,Math.max(p??0,1)*1.1]}},axes:[{...r,size:26,space:90,values:(s,d)=>d.map(p=>X4(p*1e3,i.current.to-i.current.from))},{...r,size:62,space:36,values:(s,d)=>d.map(p=>i.current.format(p))}],series:[{},...t.map(s=>({label:s.name,stroke:u(s.colour),width:2,points:{show:!1},spanGaps:!1,...s.dash===void 0?{}:{dash:s.dash},...s.fill===!0?{fill:u(`${s.colour}-bg`)}:{}}))]}}function Q4(e,{xs:t,from:l,to:n}){let{idx:a,left:i}=e.cursor;return a==null||i===void 0||i<0||Math.abs((t[a]??0)-e.posToVal(i,"x")*1e3)>Math.max((n-l)/q4,(t[1]??0)-(t[0]??0))?null:a}function j4(e,{marks:t,from:l,to:n},a){let{ctx:i,bbox:o}=e;i.save(),i.lineWidth=devicePixelRatio*1.5,i.setLineDash([4*devicePixelRatio,3*devicePixelRatio]);for(let u of t)if(u.at>=l&&u.at<=n){let r=e.valToPos(u.at/1e3,"x",!0);i.strokeStyle=a(Rx[ld(u)]),i.beginPath(),i.moveTo(r,o.top),i.lineTo(r,o.top+o.height),i.stroke()}i.restore()}function Z4(e,{onZoom:t}){let{left:l,width:n}=e.select;if(n>=G4){let a=e.posToVal(l,"x")*1e3,i=e.posToVal(l+n,"x")*1e3;e.setSelect({left:0,top:0,width:0,height:0},!1),t(Math.round(a),Math.round(i))}}function X4(e,t){let l=t<Y4?{second:"2-digit"}:{};return new Date(e).toLocaleTimeString("en-GB",{hour:"2-digit",minute:"2-digit",...l})}var ad=N(O(),1);function Mx(e){return e.lines.every(l=>l.values.every(n=>n===null))?(0,ad.jsx)("p",{className:"chart-blank",children:e.summary}):(0,ad.jsx)(K4,{...e})}function K4({shared:e,lines:t,format:l,bounds:n,summary:a,height:i=150}){let{xs:o,from:u,to:r,marks:s,at:d,group:p}=e,f=(0,Fa.useRef)(null),g=km(),x=(0,Fa.useRef)(null),T=(0,Fa.useRef)({...e,format:l});T.current={...e,format:l};let M=JSON.stringify([t.map(y=>[y.name,y.colour,y.dash,y.fill]),n,i,g,p]);return(0,Fa.useEffect)(()=>{let y=f.current;if(y===null)return;let h=new ol(_x(y,t,n,i,p,T),Ox(o,t),y);x.current=h;let b=new ResizeObserver(()=>h.setSize({width:y.clientWidth,height:i}));return b.observe(y),()=>{b.disconnect(),h.destroy(),x.current=null}},[M]),(0,Fa.useEffect)(()=>x.current?.setData(Ox(o,t)),[o,t,u,r]),(0,Fa.useEffect)(()=>x.current?.redraw(!1),[s]),(0,Fa.useEffect)(()=>{let y=x.current;y!==null&&d!==null&&y.cursor.idx!==d&&y.setCursor({left:y.valToPos((o[d]??0)/1e3,"x"),top:0},!1)},[d]),(0,ad.jsx)("div",{className:"chart",ref:f,role:"img","aria-label":a})}function Ox(e,t){return[e.map(l=>l/1e3),...t.map(l=>l.values)]}function Dx(e){return e.calls.map((t,l)=>e.from+l*e.stepMillis)}function id(e){return e.from+e.calls.length*e.stepMillis}function zx(e){return e.calls.map((t,l)=>{let n=(e.failures[l]??0)+(e.refused[l]??0);return t===null||t===0?null:Math.max(0,1-n/t)})}function Lx(e,t){let l=[...e],n=-1;return e.forEach((a,i)=>{if(a===null)return;let o=n<0?null:e[n]??null;if(o!==null&&i-n<=t)for(let u=n+1;u<i;u++)l[u]=o+(a-o)*(u-n)/(i-n);n=i}),l}function kx(e){let t=id(e);return e.states.map((l,n)=>({from:Math.max(l.from,e.from),to:Math.min(e.states[n+1]?.from??t,t),state:l.state})).filter(l=>l.to>l.from)}function Hx(e,t){return e.find(l=>l.from<=t&&t<l.to)?.state??null}function Ux(e,t,l){return e.map(n=>({...n,from:Math.max(t,n.from),to:Math.min(l,n.to)})).filter(n=>n.to>n.from)}function Bx(e){let t=e.filter(n=>n!==null),l=t.at(-1);return l===void 0?null:{low:t.reduce((n,a)=>Math.min(n,a)),high:t.reduce((n,a)=>Math.max(n,a)),last:l}}function Vx(e,t){let l=Math.ceil(e.calls.length/t);if(l<=1)return e;let n=i=>Cx(i,l,(o,u)=>o+u),a=i=>Cx(i,l,Math.max);return{...e,stepMillis:e.stepMillis*l,calls:n(e.calls),failures:n(e.failures),refused:n(e.refused),slow:n(e.slow),p50Millis:a(e.p50Millis),p95Millis:a(e.p95Millis),p99Millis:a(e.p99Millis),runningMax:a(e.runningMax),waitingMax:a(e.waitingMax)}}function Cx(e,t,l){let n=[];for(let a=0;a<e.length;a+=t)n.push(e.slice(a,a+t).reduce((i,o)=>i===null?o:o===null?i:l(i,o),null));return n}var Yo=N(O(),1),Yx={CLOSED:6,DISABLED:10,HALF_OPEN:18,OPEN:30,FORCED_OPEN:30},Lh=30;function Gx({stretches:e,from:t,to:l,at:n}){let a=Math.max(1,l-t),i=e.filter(o=>o.state!=="CLOSED").slice(-5).map(o=>`${Zn[o.state]} from ${tt(o.from)} for ${Ot(o.to-o.from)}`).join("; ");return(0,Yo.jsx)("div",{className:"band",children:(0,Yo.jsxs)("svg",{viewBox:`0 0 1000 ${Lh}`,preserveAspectRatio:"none",role:"img","aria-label":`States of the breaker. ${i===""?"Closed all the time":i}`,children:[e.map(o=>(0,Yo.jsx)("rect",{className:o.state.toLowerCase(),x:(o.from-t)/a*1e3,width:Math.max(2,(o.to-o.from)/a*1e3),y:Lh-Yx[o.state],height:Yx[o.state],children:(0,Yo.jsx)("title",{children:`${Zn[o.state]}, ${tt(o.from)}, for ${Ot(o.to-o.from)}`})},o.from)),n!==null&&(0,Yo.jsx)("line",{className:"pointer",x1:(n-t)/a*1e3,x2:(n-t)/a*1e3,y1:0,y2:Lh})]})})}var rc=N(O(),1);function kh({of:e}){return(0,rc.jsx)("span",{className:"legend",children:e.map(([t,l])=>(0,rc.jsxs)("span",{children:[(0,rc.jsx)("i",{className:`key ${t}`,"aria-hidden":"true"}),l]},l))})}var Go=N(O(),1);function qx({of:e}){return(0,Go.jsxs)("ol",{className:"marks","aria-label":"Marks",tabIndex:0,children:[e.length===0&&(0,Go.jsx)("li",{className:"hint",children:"Nothing was changed, moved by hand or marked in this time."}),[...e].reverse().map(t=>(0,Go.jsxs)("li",{children:[(0,Go.jsx)("i",{className:`key mark ${ld(t)}`,"aria-hidden":"true"}),(0,Go.jsx)("span",{className:"hint",children:tt(t.at)})," ",nd(t)]},t.number))]})}var wt=N(O(),1),J4={"15m":15*6e4,"1h":60*6e4,"1d":1440*6e4},$4={"15m":"the last 15 minutes","1h":"the last hour","1d":"the last day"},F4=480,W4=30,I4=e=>`${Math.round(e*100)} %`;function jx({history:e,range:t,bands:l,marks:n,zoom:a,onZoom:i}){let[o,u]=(0,Cr.useState)(null),r=(0,Cr.useId)(),s=P4(e),d=a?.to??id(e),p=a?.from??id(e)-J4[t],{xs:f}=s,g=o===null?null:f[o]??null,x={group:r,xs:f,from:p,to:d,marks:n,at:g===null?null:o,onAt:u,onZoom:i},T=$4[t],M=E=>{let R={ArrowLeft:-1,ArrowRight:1}[E.key];R!==void 0&&(E.preventDefault(),u(Math.min(f.length-1,Math.max(0,(o??f.length)+R))))},y=(E,R)=>{let L=o===null?[...E].reverse().find(_=>_!==null):E[o];return(0,wt.jsx)("span",{className:o===null?"chart-now":"chart-now pointed",children:L==null?"–":R(L)})},h=g===null?null:Ax(n,g,Math.max(s.step,(d-p)/100)),b=(E,R,L,_={})=>(0,wt.jsx)(Mx,{shared:x,lines:R,format:L,summary:tM(E,R[0]?.values??[],L,T),..._});return(0,wt.jsxs)("div",{className:"charts",role:"group","aria-label":"Charts; the arrow keys move the pointer",tabIndex:0,onKeyDown:M,children:[(0,wt.jsx)("p",{className:"pointed-at",role:"status",children:g===null?"Point at a chart for its values; draw over a stretch to enlarge it.":`${tt(g)}${h===null?"":`, ${nd(h)}`}`}),l&&s.stretches.length>0&&(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["State",(0,wt.jsx)(kh,{of:[["closed","closed"],["half_open","half-open"],["open","open"],["forced_open","forced"]]}),g!==null&&(0,wt.jsx)("span",{className:"chart-now pointed",children:eM(s.stretches,g)})]}),(0,wt.jsx)(Gx,{stretches:Ux(s.stretches,p,d),from:p,to:d,at:g})]}),(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Success rate ",y(s.success,Qn)]}),b("Success rate",s.successLines,I4,{bounds:[0,1.02]})]}),s.latencies.map(([E,R,L])=>(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Response time, ",E," ",(0,wt.jsx)("span",{className:"hint",children:R})," ",y(L[0]?.values??[],jn)]}),b(`Response time, ${E}`,L,jn,{height:96})]},E)),(0,wt.jsxs)("figure",{children:[(0,wt.jsxs)("figcaption",{children:["Calls per second",(0,wt.jsx)(kh,{of:[["p50","all"],["turned-away","refused"]]}),y(s.calls,Rn),o!==null&&(0,wt.jsxs)("span",{className:"chart-now pointed refused-now",children:[Rn(s.refused[o]??0)," refused"]})]}),b("Calls per second",s.callLines,Rn,{height:110})]}),(0,wt.jsx)(qx,{of:n.filter(E=>E.at>=p&&E.at<=d)})]})}function P4(e){return(0,Cr.useMemo)(()=>{let t=Vx(e,F4),l=t.stepMillis/1e3,n=g=>g.map(x=>x===null?null:x/l),a=Math.max(2,Math.ceil(W4/l)),i=g=>Lx(g,a),o=i(zx(t)),u=n(t.calls),r=n(t.refused),s=(g,x,T)=>[g,x,[{name:g,colour:`--${g}`,values:i(T)}]],d=[{name:"success",colour:"--good",values:o,fill:!0}],p=[{name:"calls",colour:"--p50",values:u},{name:"refused",colour:"--bad",values:r,dash:[4,3]}],f=[s("p50","half of the calls are faster",t.p50Millis),s("p95","95 in 100 are faster",t.p95Millis),s("p99","99 in 100 are faster",t.p99Millis)];return{xs:Dx(t),step:t.stepMillis,stretches:kx(t),success:o,successLines:d,latencies:f,calls:u,refused:r,callLines:p}},[e])}function eM(e,t){let l=Hx(e,t);return l===null?"–":Zn[l]}function tM(e,t,l,n){let a=Bx(t);return a===null?`${e}: nothing in ${n}.`:`${e} in ${n}: now ${l(a.last)}, from ${l(a.low)} to ${l(a.high)}.`}var Cn=N(O(),1),Zx=[{value:"15m",name:"15 min"},{value:"1h",name:"1 hour"},{value:"1d",name:"1 day"}],lM={"15m":2e3,"1h":1e4,"1d":6e4},nM=1e4;function od({service:e,operation:t,turn:l}){let{client:n}=K(),a=il("OPERATE"),[i,o]=an("range","15m",Zx.map(T=>T.value)),[u,r]=an("zoom",""),[s,d]=(0,Xx.useState)(!1),p=new URLSearchParams({service:e,...t!==null&&{operation:t}}).toString(),f=et(p,T=>n.get(`marks?${p}`,T),nM,l),g=et(`${e}/${t??""} ${i}`,T=>n.get(`${mt("history",e,t)}?range=${i}`,T),lM[i]),x=iM(u);return(0,Cn.jsxs)(rt,{wide:!0,title:"Over time",aside:(0,Cn.jsxs)(Cn.Fragment,{children:[x!==null&&(0,Cn.jsx)("button",{type:"button",onClick:()=>r(""),children:"Show all of it"}),a&&(0,Cn.jsx)("button",{type:"button",onClick:()=>d(!0),children:"Add a mark"}),(0,Cn.jsx)(zo,{name:"Time range",options:Zx,value:i,onChange:o})]}),children:[(0,Cn.jsx)(Je,{of:g,empty:"Nothing was measured in this time.",isEmpty:T=>T.calls.every(M=>M===null||M===0)&&T.states.length===0,lines:8,children:T=>(0,Cn.jsx)(jx,{history:T,range:i,bands:t!==null,marks:f.data??aM,zoom:x,onZoom:(M,y)=>r(`${M}-${y}`)})}),s&&(0,Cn.jsx)(i2,{service:e,onClose:()=>d(!1),onDone:f.reload})]})}var aM=[];function iM(e){let[t,l]=e.split("-").map(Number);return t!==void 0&&l!==void 0&&t>0&&l>t?{from:t,to:l}:null}var jl=N(O(),1);function Jx({of:e}){return(0,jl.jsx)(rt,{title:"Failures by class",kind:"few",children:(0,jl.jsx)(Je,{of:e,empty:"No failure is remembered.",isEmpty:t=>t===null||Kx(t).length===0,children:t=>{let l=t===null?[]:Kx(t),n=Math.max(...l.map(([,a])=>a));return(0,jl.jsxs)(jl.Fragment,{children:[(0,jl.jsx)("ul",{className:"bars",children:l.map(([a,i])=>(0,jl.jsxs)("li",{title:a,children:[(0,jl.jsx)("span",{className:"bar-name",children:Qi(a)}),(0,jl.jsx)("span",{className:"bar-value",children:Z(i)}),(0,jl.jsx)("span",{className:"bar-line","aria-hidden":"true",children:(0,jl.jsx)("span",{style:{transform:`scaleX(${i/n})`}})})]},a))}),t?.lastFailure!=null&&(0,jl.jsx)("p",{className:"failure",children:t.lastFailure})]})}})})}function Kx(e){let t=[...e.moves].sort((n,a)=>a.epoch-n.epoch),l=[e,...t].find(n=>Object.keys(n.failuresByClass).length>0);return Object.entries(l?.failuresByClass??{}).sort(([,n],[,a])=>a-n)}var Wa=N(O(),1),$x=["READY","CLAIMED","PARKED","INCOMPLETE"];function ud({service:e,operation:t,turn:l}){let{client:n}=K(),a=et(`${e}/${t??""}`,i=>Promise.all($x.map(async o=>(await n.part(ur({...Tm,service:e,operation:t,status:o},1),i)).total??0)),1e4,l);return(0,Wa.jsx)(rt,{title:"Dead letters",aside:(0,Wa.jsx)($e,{to:{page:"letters",service:e,operation:t},children:"Show them"}),children:(0,Wa.jsx)(Je,{of:a,empty:"None wait.",isEmpty:i=>i.every(o=>o===0),children:i=>(0,Wa.jsx)("dl",{className:"facts",children:$x.map((o,u)=>(0,Wa.jsxs)("div",{children:[(0,Wa.jsx)("dt",{children:ji[o]}),(0,Wa.jsx)("dd",{children:Z(i[u]??0)})]},o))})})})}var Hh=N(W(),1);var cc=N(W(),1);var Fx=N(W(),1);var Vt=N(O(),1);function Wx({edits:e,config:t,onChange:l}){let n=(a,i)=>l(e.map((o,u)=>u===a?i:o));return(0,Vt.jsxs)("div",{className:"edits",children:[e.map((a,i)=>(0,Vt.jsx)(oM,{edit:a,config:t,onChange:o=>n(i,o),...e.length>1?{onRemove:()=>l(e.filter((o,u)=>u!==i))}:{}},i)),(0,Vt.jsx)("button",{type:"button",className:"link",onClick:()=>l([...e,{setting:"",value:""}]),children:"Change another setting as well"})]})}function oM({edit:e,config:t,onChange:l,onRemove:n}){let a=(0,Fx.useId)(),i=t.settings.find(u=>u.setting===e.setting),o=u=>l({setting:u,value:t.settings.find(r=>r.setting===u)?.value??""});return(0,Vt.jsxs)("div",{className:"edit",children:[(0,Vt.jsxs)("p",{className:"field",children:[(0,Vt.jsx)("label",{htmlFor:`${a}-setting`,children:"Setting"}),(0,Vt.jsxs)("select",{id:`${a}-setting`,value:e.setting,required:!0,onChange:u=>o(u.target.value),children:[(0,Vt.jsx)("option",{value:"",children:"Choose one"}),t.settings.filter(u=>u.live).map(u=>(0,Vt.jsx)("option",{value:u.setting,children:u.setting},u.setting))]})]}),(0,Vt.jsxs)("p",{className:"field",children:[(0,Vt.jsx)("label",{htmlFor:`${a}-value`,children:"Value"}),(0,Vt.jsx)("input",{id:`${a}-value`,type:"text",value:e.value??"",placeholder:e.value===null?"as without the live change":"",required:e.value!==null,disabled:e.value===null,spellCheck:!1,autoComplete:"off",onChange:u=>l({...e,value:u.target.value})}),i!==void 0&&(0,Vt.jsxs)("span",{className:"hint",children:["now ",i.value===""?"empty":i.value,", from ",i.place]})]}),i?.origin==="LIVE"&&(0,Vt.jsxs)("label",{className:"check",children:[(0,Vt.jsx)("input",{type:"checkbox",checked:e.value===null,onChange:u=>l({...e,value:u.target.checked?null:i.value})}),"Take the live change back"]}),n!==void 0&&(0,Vt.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":`Leave ${e.setting===""?"this setting":e.setting} as it is`,onClick:n,children:(0,Vt.jsx)(se,{shape:"close"})})]})}var Ix=N(W(),1),sc=N(O(),1);function rd({of:e}){return(0,sc.jsx)("code",{className:"setting-name",children:e.split(/(?<=\.)|(?=[A-Z])/).map((t,l)=>(0,sc.jsxs)(Ix.Fragment,{children:[l>0&&(0,sc.jsx)("wbr",{}),t]},l))})}function uM(e){if(e===null)return null;let t=e.trim();return t==="true"||t==="false"?t==="true":/^-?\d+(\.\d+)?$/.test(t)?Number(t):t}function sd(e){return Object.fromEntries(e.filter(t=>t.setting!=="").map(t=>[t.setting,uM(t.value)]))}function eT(e){return e.setting.startsWith("breaker.")}function tT(e,t){return e.opened===t.opened&&e.refused===t.refused?"It would have made no difference to the recorded calls.":`It would have opened ${Px(t.opened)} instead of ${Px(e.opened)}, refused ${t.refused} calls instead of ${e.refused}, and been open for ${Ot(t.openMillis)} instead of ${Ot(e.openMillis)}.`}function Px(e){return e===1?"once":e===2?"twice":`${e} times`}var ge=N(O(),1);function nT({of:e}){return(0,ge.jsxs)("div",{className:"preview",role:"status",children:[(0,ge.jsx)("h3",{children:"What it would do"}),e.dryRun.differences===0?(0,ge.jsx)("p",{children:"Nothing: the settings in force are these already."}):(0,ge.jsx)(rM,{of:e.dryRun.changes}),e.whatIf!==null&&(0,ge.jsx)(sM,{of:e.whatIf}),e.problem!==null&&(0,ge.jsxs)("p",{className:"hint",children:["What the breaker would have done is not known: ",e.problem]})]})}function rM({of:e}){return(0,ge.jsx)("ul",{className:"differences",children:e.map(t=>(0,ge.jsxs)("li",{children:[(0,ge.jsxs)("span",{className:"difference-name",children:[t.service,"/",t.operation," ",(0,ge.jsx)(rd,{of:t.setting})]}),(0,ge.jsxs)("span",{children:[(0,ge.jsx)("del",{children:t.before?.value??"none"})," → ",(0,ge.jsx)("ins",{children:t.after?.value??"none"})]})]},`${t.service}/${t.operation}/${t.setting}`))})}function sM({of:e}){return e.outcomes===0?(0,ge.jsx)("p",{children:"No calls are recorded yet, so nothing can be said about what the breaker would have done."}):(0,ge.jsxs)(ge.Fragment,{children:[(0,ge.jsxs)("p",{children:["Judged by the last ",Z(e.outcomes)," calls, since ",tt(e.from),!e.complete&&" (older ones are forgotten)",". ",tT(e.live,e.proposed)]}),(0,ge.jsx)("div",{className:"table-scroll",children:(0,ge.jsxs)("table",{className:"plain",children:[(0,ge.jsx)("thead",{children:(0,ge.jsxs)("tr",{children:[(0,ge.jsx)("th",{scope:"col",children:"Settings"}),(0,ge.jsx)("th",{scope:"col",children:"Opened"}),(0,ge.jsx)("th",{scope:"col",children:"Refused"}),(0,ge.jsx)("th",{scope:"col",children:"Time open"})]})}),(0,ge.jsxs)("tbody",{children:[(0,ge.jsx)(lT,{name:"In force",of:e.live}),(0,ge.jsx)(lT,{name:"Proposed",of:e.proposed})]})]})}),e.limits.map(t=>(0,ge.jsx)("p",{className:"hint",children:hm(t)},t))]})}function lT({name:e,of:t}){return(0,ge.jsxs)("tr",{children:[(0,ge.jsx)("th",{scope:"row",children:e}),(0,ge.jsx)("td",{children:Z(t.opened)}),(0,ge.jsx)("td",{children:Z(t.refused)}),(0,ge.jsx)("td",{children:Ot(t.openMillis)})]})}var Rl=N(O(),1);function aT({target:e,config:t,first:l,breaker:n,onClose:a,onDone:i}){let{client:o,connection:u,notify:r}=K(),s=t.settings.find(z=>z.setting===l),[d,p]=(0,cc.useState)([{setting:l??"",value:s?.value??""}]),[f,g]=(0,cc.useState)(null),[x,T]=(0,cc.useState)(""),[M,y]=(0,cc.useState)(""),h=Yl(),b=mt("config",e.service,e.operation),E=z=>{p(z),g(null)},R=async()=>{let z=sd(d),G=(await o.get(b)).version,U=await o.put(`${b}?dryRun=true`,z),H=d.filter(eT);if(e.operation===null||!n||H.length===0){g({based:G,dryRun:U,whatIf:null,problem:null});return}try{g({based:G,dryRun:U,whatIf:await o.post(mt("what-if",e.service,e.operation),sd(H)),problem:null})}catch(J){g({based:G,dryRun:U,whatIf:null,problem:Qa(J).message})}},L=async({based:z})=>{let G={...sd(d),...x===""?{}:{reason:x},...M===""?{}:{expiry:M}},U=await o.put(b,G,{"If-Match":`"v${z}"`}).catch(H=>{throw g(null),H});u.refresh(),i(),r({text:`Settings of ${hr(e)} are changed; this is version ${U.version}.`,undo:{label:"Undo",run:async()=>(await o.post(mt("rollback",String(z)),{reason:`undone: version ${U.version}`}),i(),`Settings of ${hr(e)} are as they were in version ${z}.`)}}),a()},_=f?.dryRun.differences??0;return(0,Rl.jsxs)(Gl,{wide:!0,title:`Change settings: ${hr(e)}`,onClose:a,onSubmit:()=>h.run(f===null?R:()=>L(f)),actions:(0,Rl.jsxs)(Rl.Fragment,{children:[(0,Rl.jsx)("button",{type:"button",onClick:a,children:"Cancel"}),f===null?(0,Rl.jsx)("button",{type:"submit",className:"primary",disabled:h.busy||d.every(z=>z.setting===""),children:h.busy?"Looking…":"Show what it would do"}):(0,Rl.jsxs)("button",{type:"submit",className:"primary",disabled:h.busy||_===0,children:[_===1?"Apply 1 change":`Apply ${_} changes`," to ",e.operation??e.service]})]}),children:[(0,Rl.jsx)(Wx,{edits:d,config:t,onChange:E}),f!==null&&(0,Rl.jsx)(nT,{of:f}),f!==null&&_>0&&(0,Rl.jsxs)("div",{className:"field-pair",children:[(0,Rl.jsx)(Em,{value:M,onChange:y,forever:!0}),(0,Rl.jsx)(An,{value:x,onChange:T})]}),(0,Rl.jsx)(Vl,{problem:h.problem})]})}var Ee=N(O(),1),cM={DEFAULT:"default",PROFILE:"profile",SERVICE_FILE:"service",ANNOTATION:"annotation",OPERATION_FILE:"operation",LIVE:"live change",SWITCH:"switch"};function cd({service:e,operation:t,breaker:l,turn:n}){let{client:a}=K(),[i,o]=(0,Hh.useState)(""),[u,r]=(0,Hh.useState)(null),s=il("ADMIN"),d=et(`${e}/${t??""}`,p=>a.get(mt("config",e,t),p),0,n);return(0,Ee.jsxs)(rt,{wide:!0,title:"Settings in force",aside:(0,Ee.jsxs)(Ee.Fragment,{children:[(0,Ee.jsxs)("label",{className:"search small",children:[(0,Ee.jsx)("span",{className:"unseen",children:"Search settings"}),(0,Ee.jsx)("input",{type:"search",value:i,placeholder:"Search",onChange:p=>o(p.target.value)})]}),s&&(0,Ee.jsx)("button",{type:"button",disabled:d.data===null,onClick:()=>r({first:null}),children:"Change settings"})]}),children:[(0,Ee.jsx)(Je,{of:d,empty:"There are no settings.",isEmpty:p=>p.settings.length===0,lines:6,children:p=>(0,Ee.jsx)(mM,{settings:fM(p.settings,i),onChange:s?f=>r({first:f}):null})}),u!==null&&d.data!==null&&(0,Ee.jsx)(aT,{target:{service:e,operation:t},config:d.data,first:u.first,breaker:l,onClose:()=>r(null),onDone:d.reload})]})}function fM(e,t){let l=t.toLowerCase();return e.filter(n=>n.setting.toLowerCase().includes(l)||n.value.toLowerCase().includes(l)).sort((n,a)=>+(n.origin==="DEFAULT")-+(a.origin==="DEFAULT"))}function mM({settings:e,onChange:t}){return e.length===0?(0,Ee.jsx)("p",{className:"empty",children:"No setting matches."}):(0,Ee.jsx)("div",{className:"table-scroll tall",tabIndex:0,role:"region","aria-label":"Settings, scrollable",children:(0,Ee.jsxs)("table",{className:"plain settings",children:[(0,Ee.jsx)("thead",{children:(0,Ee.jsxs)("tr",{children:[(0,Ee.jsx)("th",{scope:"col",children:"Setting"}),(0,Ee.jsx)("th",{scope:"col",children:"Value"}),(0,Ee.jsx)("th",{scope:"col",children:"From"}),t!==null&&(0,Ee.jsx)("th",{scope:"col",children:(0,Ee.jsx)("span",{className:"unseen",children:"Change"})})]})}),(0,Ee.jsx)("tbody",{children:e.map(l=>(0,Ee.jsxs)("tr",{className:l.origin==="DEFAULT"?"standard":"",children:[(0,Ee.jsx)("th",{scope:"row",children:(0,Ee.jsx)(rd,{of:l.setting})}),(0,Ee.jsx)("td",{className:"value",children:l.value}),(0,Ee.jsxs)("td",{children:[(0,Ee.jsx)(Am,{tone:l.origin==="LIVE"?"held":"plain",children:cM[l.origin]??l.origin})," ",(0,Ee.jsx)("span",{className:"place",children:l.place})]}),t!==null&&(0,Ee.jsx)("td",{children:l.live?(0,Ee.jsx)("button",{type:"button",className:"quiet","aria-label":`Change ${l.setting}`,onClick:()=>t(l.setting),children:"Change"}):(0,Ee.jsx)("span",{className:"hint",children:"in files or code"})})]},l.setting))})]})})}var xt=N(O(),1),dM=8;function iT({of:e}){return(0,xt.jsx)(rt,{title:"Why",kind:"tall",children:(0,xt.jsx)(Je,{of:e,empty:"There is no breaker.",isEmpty:t=>t===null,lines:5,children:t=>t!==null&&(0,xt.jsxs)(xt.Fragment,{children:[(0,xt.jsxs)("p",{className:"window-line",children:["The window holds ",lt(t.window.calls,"call"),", ",Z(t.window.failures)," failed, ",Z(t.window.slow)," slow."]}),(0,xt.jsx)("ul",{className:"missing","aria-label":"What would move it",children:t.missing.map(l=>(0,xt.jsx)("li",{children:l},l))}),t.moves.length===0?(0,xt.jsx)("p",{className:"empty",children:"It has never moved."}):(0,xt.jsx)("ol",{className:"moves",tabIndex:0,"aria-label":"Last moves",children:[...t.moves].sort((l,n)=>n.epoch-l.epoch).slice(0,dM).map(l=>(0,xt.jsx)(pM,{move:l},l.epoch))})]})})})}function pM({move:e}){return(0,xt.jsxs)("li",{children:[(0,xt.jsxs)("p",{className:"move-head",children:[(0,xt.jsx)(Xa,{state:e.from}),(0,xt.jsx)("span",{className:"to",children:"to"}),(0,xt.jsx)(Xa,{state:e.to})]}),(0,xt.jsx)("p",{className:"move-reason",children:e.reason}),(0,xt.jsxs)("p",{className:"hint",children:[e.window.calls>0&&`${Z(e.window.failures)} of ${lt(e.window.calls,"call")} failed`,e.lastsMs>0&&`${e.window.calls>0?"; ":""}${Zn[e.to].toLowerCase()} for ${Ot(e.lastsMs)}`]}),e.lastFailure!==null&&(0,xt.jsx)("p",{className:"failure",children:e.lastFailure})]})}async function oT(e,t,l,n){let a=`${encodeURIComponent(t)}/`;for(let i=0;i<50&&a!==null;i++){let o=await e.part(`metrics?limit=200&after=${encodeURIComponent(a)}`,n),u=o.items.operations.find(r=>r.service===t&&r.operation===l);if(u!==void 0||o.items.operations.some(r=>r.service!==t))return u??null;a=o.next}return null}var bt=N(O(),1);function uT({row:e,turn:t,onDone:l}){let{client:n}=K(),{service:a,operation:i}=e,o=et(`${a}/${i}`,r=>e.state===null?Promise.resolve(null):n.get(mt("why",a,i),r).then(s=>({...s,since:Date.now()-s.inStateMs})),1e4,`${t} ${e.state}`),u=et(`${a}/${i}`,r=>oT(n,a,i,r),5e3);return(0,bt.jsxs)(bt.Fragment,{children:[(0,bt.jsxs)("section",{className:`state-head ${(e.state??"none").toLowerCase()}`,"aria-label":`State of ${i}`,children:[(0,bt.jsxs)("div",{children:[(0,bt.jsx)("h2",{className:"state-name",children:i}),(0,bt.jsxs)("p",{className:"state-line",children:[(0,bt.jsx)(Xa,{state:e.state,large:!0}),(0,bt.jsx)(Dm,{row:e,className:"countdown"}),o.data!==null&&(0,bt.jsx)(ir,{at:o.data.since})]}),(0,bt.jsx)("p",{className:"state-why",children:o.data===null?"":hm(o.data.reason)})]}),(0,bt.jsx)(Gm,{target:{service:a,operation:i},states:[e.state],breaker:e.state!==null,onDone:l})]}),(0,bt.jsxs)("div",{className:"panels",children:[(0,bt.jsx)(od,{service:a,operation:i,turn:t}),e.state!==null&&(0,bt.jsx)(iT,{of:o}),e.state!==null&&(0,bt.jsx)(Jx,{of:o}),(0,bt.jsx)(n2,{row:e,of:u}),(0,bt.jsx)(a2,{of:u}),(0,bt.jsx)(ud,{service:a,operation:i,turn:t}),(0,bt.jsx)(cd,{service:a,operation:i,breaker:e.state!==null,turn:t})]})]})}var Ia=N(O(),1);function rT({service:e,current:t}){return(0,Ia.jsxs)("nav",{className:"side","aria-label":`Operations of ${e.name}`,children:[(0,Ia.jsx)($e,{to:{page:"service",service:e.name,operation:null},className:"side-link",current:t===null,children:(0,Ia.jsx)("span",{className:"side-name",children:"The whole service"})}),e.operations.map(l=>(0,Ia.jsxs)($e,{to:{page:"service",service:e.name,operation:l.operation},className:`side-link${Tl(l)>=2?" troubled":""}`,current:t===l.operation,children:[(0,Ia.jsx)("span",{className:"side-name",children:l.operation}),(0,Ia.jsx)(Xa,{state:l.state}),(0,Ia.jsxs)("span",{className:"side-figures",children:[Rn(l.callsPerSecond),"/s, ",Qn(l.failureRate)," failing"]})]},l.operation))]})}var Dr=N(O(),1);function sT({service:e,turn:t}){return(0,Dr.jsxs)("div",{className:"panels",children:[(0,Dr.jsx)(od,{service:e.name,operation:null,turn:t}),(0,Dr.jsx)(ud,{service:e.name,operation:null,turn:t}),(0,Dr.jsx)(cd,{service:e.name,operation:null,breaker:e.breakers>0,turn:t})]})}var Fe=N(O(),1);function cT({service:e,operation:t}){let{rows:l}=Xn(),n=(0,qo.useMemo)(()=>Bm([...l.values()].filter(o=>o.service===e))[0],[l,e]),a=gM(e,t);if(l.size===0)return(0,Fe.jsx)(ar,{lines:8});if(n===void 0)return(0,Fe.jsxs)(Fe.Fragment,{children:[(0,Fe.jsx)("h1",{children:e}),(0,Fe.jsxs)("p",{className:"empty roomy",children:["There is no service of this name. ",(0,Fe.jsx)($e,{to:{page:"overview"},children:"Back to all"})]})]});let i=n.operations.find(o=>o.operation===t);return(0,Fe.jsxs)(Fe.Fragment,{children:[(0,Fe.jsxs)("div",{className:"page-head",children:[(0,Fe.jsxs)("div",{children:[(0,Fe.jsx)("p",{className:"crumbs",children:(0,Fe.jsx)($e,{to:{page:"overview"},children:"Overview"})}),(0,Fe.jsx)("h1",{children:e}),(0,Fe.jsxs)("p",{className:"page-note",children:[(0,Fe.jsx)(Rm,{status:n.status}),(0,Fe.jsxs)("span",{children:[lt(n.operations.length,"operation"),", ",n.refusing," of ",lt(n.breakers,"breaker")," refusing"]})]})]}),(0,Fe.jsx)(Gm,{target:{service:e,operation:null},states:n.operations.map(o=>o.state),breaker:n.breakers>0,onDone:a.again})]}),(0,Fe.jsxs)("div",{className:"split",children:[(0,Fe.jsx)(rT,{service:n,current:t}),(0,Fe.jsx)("div",{className:"split-main",children:t===null?(0,Fe.jsx)(sT,{service:n,turn:a.value}):i===void 0?(0,Fe.jsx)("p",{className:"empty roomy",children:"There is no operation of this name."}):(0,Fe.jsx)(uT,{row:i,turn:a.value,onDone:a.again},t)})]})]})}function gM(e,t){let{connection:l}=K(),[n,a]=(0,qo.useState)(0),i=(0,qo.useMemo)(()=>()=>a(o=>o+1),[]);return(0,qo.useEffect)(()=>{let o,u=l.hear(r=>{r.service===e&&(t===null||r.operation===t||r.operation==="*")&&/^(BreakerMoved|Settings|Letter|DeadLettered)/.test(r.type)&&(o??=setTimeout(()=>(o=void 0,i()),1e3))});return()=>{clearTimeout(o),u()}},[l,e,t,i]),{value:n,again:i}}var Pa=N(O(),1);function fT({path:e}){return(0,Pa.jsxs)(Pa.Fragment,{children:[(0,Pa.jsx)("h1",{children:"No such page"}),(0,Pa.jsxs)("p",{className:"empty roomy",children:["The address ends with ",(0,Pa.jsxs)("code",{children:["#/",e]}),", and the dashboard has no such page. ",(0,Pa.jsx)($e,{to:{page:"overview"},children:"Back to the overview"})]})]})}var ei=N(O(),1),hM=1e4;function mT(){let e=Mo(),{phase:t,problem:l}=Xn(),n=K().connection.heardAt(),a=n===0?0:e-n,i=n>0&&a>hM,o=t==="live"&&i?"stale":t,u={connecting:"Connecting",live:"Live",polling:"Every 5 s",stale:"Stale",gone:"Console gone"}[o];return(0,ei.jsxs)("span",{className:`heard ${o}`,title:l??void 0,children:[(0,ei.jsx)("span",{className:"dot","aria-hidden":"true"}),(0,ei.jsx)("span",{role:"status",children:u}),i&&(0,ei.jsxs)("span",{className:"age",children:[Ot(a)," old"]})]})}function dT(){let{phase:e,problem:t}=Xn();if(e!=="gone"&&(e!=="polling"||t===null))return null;let l=e==="gone";return(0,ei.jsxs)("p",{className:l?"outage bad":"outage",role:l?"alert":"status",children:[(0,ei.jsx)(se,{shape:"warn"}),(0,ei.jsxs)("span",{children:[l?`What you see is old: ${t??"the console is gone"}. `:`Live events do not come: ${t??""}. `,l?"The page tries again by itself.":"The page asks every 5 s instead."]})]})}var pT=N(W(),1);var wa=N(O(),1);function gT({notices:e,onGone:t,notify:l}){return(0,wa.jsx)("div",{className:"notices",role:"status","aria-live":"polite",children:e.map(n=>(0,wa.jsx)(vM,{notice:n,onGone:()=>t(n.id),notify:l},n.id))})}function vM({notice:e,onGone:t,notify:l}){(0,pT.useEffect)(()=>{let a=setTimeout(t,e.undo===void 0?8e3:3e4);return()=>clearTimeout(a)},[]);let n=()=>{t(),e.undo?.run().then(a=>l({text:a}),a=>l({text:Qa(a).message,bad:!0}))};return(0,wa.jsxs)("div",{className:e.bad===!0?"notice bad":"notice",children:[(0,wa.jsx)(se,{shape:e.bad===!0?"warn":"check"}),(0,wa.jsx)("span",{children:e.text}),e.undo!==void 0&&(0,wa.jsx)("button",{type:"button",className:"link",onClick:n,children:e.undo.label}),(0,wa.jsx)("button",{type:"button",className:"quiet icon-only","aria-label":"Dismiss",onClick:t,children:(0,wa.jsx)(se,{shape:"close"})})]})}var at=N(O(),1),yM=[{to:{page:"overview"},name:"Overview"},{to:{page:"letters",service:null,operation:null},name:"Dead letters"},{to:{page:"alerts"},name:"Alerts"},{to:{page:"changes"},name:"Changes"}];function hT({notices:e,forget:t,leave:l}){let{route:n,notify:a,caller:i}=K(),{alerts:o}=Xn(),u=(0,fc.useRef)(null),r=JSON.stringify(n.page==="service"?n.service:n.page),s=(0,fc.useRef)(!0);return(0,fc.useEffect)(()=>{s.current||(u.current?.focus({preventScroll:!0}),u.current?.scrollIntoView()),s.current=!1},[r]),(0,at.jsxs)("div",{className:"shell",children:[(0,at.jsx)("button",{type:"button",className:"skip",onClick:()=>u.current?.focus(),children:"Skip to the page"}),(0,at.jsxs)("header",{className:"top",children:[(0,at.jsxs)($e,{to:{page:"overview"},className:"brand",children:[(0,at.jsx)(se,{shape:"mark"}),"Resilience"]}),(0,at.jsx)("nav",{"aria-label":"Pages",children:yM.map(({to:d,name:p})=>(0,at.jsxs)($e,{to:d,current:d.page===n.page,children:[p,d.page==="alerts"&&o.length>0&&(0,at.jsxs)("span",{className:"badge",children:[o.length,(0,at.jsx)("span",{className:"unseen",children:" running"})]})]},p))}),(0,at.jsxs)("div",{className:"top-end",children:[(0,at.jsx)(mT,{}),(0,at.jsx)("span",{className:"who",title:`${i.name}, ${i.role}`,children:i.name}),(0,at.jsx)("button",{type:"button",className:"quiet",onClick:l,children:"Sign out"})]})]}),(0,at.jsxs)("main",{ref:u,tabIndex:-1,className:"page",children:[(0,at.jsx)(dT,{}),(0,at.jsx)(bM,{route:n})]}),(0,at.jsx)(gT,{notices:e,onGone:t,notify:a})]})}function bM({route:e}){switch(e.page){case"service":return(0,at.jsx)(cT,{service:e.service,operation:e.operation});case"letters":return(0,at.jsx)(zw,{service:e.service,operation:e.operation});case"alerts":return(0,at.jsx)(IE,{});case"changes":return(0,at.jsx)(PE,{});case"unknown":return(0,at.jsx)(fT,{path:e.path});default:return(0,at.jsx)(Iw,{})}}var fd=N(O(),1);function vT({setup:e}){let[t,l]=(0,Al.useState)(null),[n,a]=(0,Al.useState)(null),i=GE(e.inAddress),{notices:o,notify:u,forget:r}=SM(),s=(0,Al.useCallback)(f=>{a(f),l(g=>(g?.connection.stop(),null))},[]),d=(0,Al.useCallback)(async f=>{let g=new cm(e.base,f,M=>s(M.message)),x=await g.get("caller"),T=new mm(g);T.start(),a(null),l(M=>(M?.connection.stop(),{client:g,caller:x,connection:T}))},[e.base,s]);(0,Al.useEffect)(()=>()=>t?.connection.stop(),[t]);let p=(0,Al.useMemo)(()=>t&&{...t,...i,href:f=>e.inAddress?`#${qi(f)}`:"#",notify:u},[t,i.route,i.go,i.look,e.inAddress,u]);return p===null?(0,fd.jsx)(ZE,{enter:d,refusal:n,given:e.token}):(0,fd.jsx)(Gg,{value:p,children:(0,fd.jsx)(hT,{notices:o,forget:r,leave:()=>s(null)})})}function SM(){let[e,t]=(0,Al.useState)([]),l=(0,Al.useRef)(0),n=(0,Al.useCallback)(i=>{let o=l.current++;t(u=>[...u.slice(-3),{...i,id:o}])},[]),a=(0,Al.useCallback)(i=>t(o=>o.filter(u=>u.id!==i)),[]);return{notices:e,notify:n,forget:a}}var yT='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var bT=`:host {
  --bg: #f3f5f7;
  --surface: #ffffff;
  --sunk: #eef1f4;
  --ink: #14202b;
  --ink-2: #4a5866;
  --line: #dbe1e7;
  --line-2: #7b8794;
  --accent: #0a5a9c;
  --accent-ink: #ffffff;
  --focus: #0a5a9c;
  --good: #17734a;
  --good-bg: #e3f3ea;
  --warn: #865300;
  --warn-bg: #fcf0d7;
  --bad: #b0231b;
  --bad-bg: #fdeae7;
  --held: #5f3a9e;
  --held-bg: #efe8fa;
  --off: #56626e;
  --off-bg: #e8ebee;
  --p50: #0a5a9c;
  --p95: #865300;
  --p99: #a3327a;
  --shadow: 0 1px 2px rgb(20 32 43 / 7%), 0 1px 8px rgb(20 32 43 / 5%);
  --round: 10px;
  color-scheme: light dark;
  display: block;
  min-height: 100%;
  background: var(--bg);
  color: var(--ink);
  font: 400 15px/1.45 Inter, 'Segoe UI', Roboto, system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: start;
  -webkit-text-size-adjust: 100%;
}

@media screen and (prefers-color-scheme: dark) {
  :host {
    --bg: #0f1419;
    --surface: #171e26;
    --sunk: #1e2731;
    --ink: #e9eef3;
    --ink-2: #a6b3c0;
    --line: #2a3440;
    --line-2: #788694;
    --accent: #7fbcff;
    --accent-ink: #08192a;
    --focus: #7fbcff;
    --good: #62d59d;
    --good-bg: #12301f;
    --warn: #f3bf5f;
    --warn-bg: #352808;
    --bad: #ff9389;
    --bad-bg: #3d1714;
    --held: #c9a9ff;
    --held-bg: #2b1e42;
    --off: #a6b3c0;
    --off-bg: #242d37;
    --p50: #7fbcff;
    --p95: #f3bf5f;
    --p99: #f59bd0;
    --shadow: none;
  }
}

@media (min-width: 2000px) {
  :host {
    font-size: 18px;
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

h1,
h2,
h3,
p,
ul,
ol,
dl,
dd,
figure,
fieldset {
  margin: 0;
  padding: 0;
  border: 0;
}

ul,
ol {
  list-style: none;
}

h1 {
  font-size: 1.9em;
  font-weight: 650;
  letter-spacing: -0.02em;
  line-height: 1.15;
}

h2 {
  font-size: 1.07em;
  font-weight: 650;
}

h3 {
  font-size: 0.93em;
  font-weight: 650;
  margin: 1.1em 0 0.35em;
}

a {
  color: var(--accent);
  text-underline-offset: 0.15em;
}

code {
  font: 0.9em/1.4 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

:focus-visible {
  outline: 2px solid var(--focus);
  outline-offset: 2px;
  border-radius: 4px;
}

main:focus {
  outline: none;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.hint,
.since,
.place,
.page-note,
.crumbs {
  color: var(--ink-2);
  font-size: 0.93em;
}

.icon {
  width: 1.1em;
  height: 1.1em;
  flex: none;
  fill: currentcolor;
}

.icon.large {
  width: 2.4em;
  height: 2.4em;
}

.icon .line,
.icon .cut {
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.icon .cut {
  stroke: var(--surface);
}

.sign {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  font-weight: 620;
  white-space: nowrap;
  color: var(--ink-2);
}

.sign.closed,
.sign.healthy {
  color: var(--good);
}

.sign.half_open,
.sign.degraded {
  color: var(--warn);
}

.sign.open,
.sign.critical {
  color: var(--bad);
}

.sign.forced_open {
  color: var(--held);
}

.sign.disabled {
  color: var(--off);
}

.sign.none {
  font-weight: 400;
}

.sign.large {
  font-size: 1.3em;
}

.tag {
  display: inline-block;
  padding: 0.08em 0.6em;
  border-radius: 1em;
  background: var(--off-bg);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 560;
  white-space: nowrap;
}

.tag.good {
  background: var(--good-bg);
  color: var(--good);
}

.tag.warn {
  background: var(--warn-bg);
  color: var(--warn);
}

.tag.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.tag.held {
  background: var(--held-bg);
  color: var(--held);
}

@media (prefers-reduced-motion: no-preference) {
  .skeleton .bar {
    animation: breathe 1.6s ease-in-out infinite;
  }
}

@keyframes breathe {
  50% {
    opacity: 0.45;
  }
}

@media (forced-colors: active) {
  .meter-bar span,
  .bar-line span,
  .key,
  .dot {
    forced-color-adjust: none;
  }
}
`;var ST=`button,
input,
select {
  font: inherit;
  color: inherit;
}

button {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  min-height: 36px;
  padding: 0.3em 0.95em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
  font-weight: 560;
  cursor: pointer;
}

button:hover:not(:disabled) {
  background: var(--sunk);
}

button:disabled {
  color: var(--ink-2);
  border-color: var(--line);
  cursor: not-allowed;
}

button.primary {
  border-color: transparent;
  background: var(--accent);
  color: var(--accent-ink);
}

button.primary:hover:not(:disabled) {
  background: color-mix(in srgb, var(--accent) 88%, var(--ink));
}

button.primary:disabled {
  background: var(--sunk);
  color: var(--ink-2);
}

button.danger {
  color: var(--bad);
}

button.primary.danger:not(:disabled) {
  background: var(--bad);
  color: var(--surface);
}

button.quiet {
  border-color: transparent;
  background: none;
  color: var(--accent);
}

button.link {
  min-height: 0;
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  text-decoration: underline;
  text-underline-offset: 0.15em;
}

button.icon-only {
  padding: 0.3em;
  width: 36px;
  justify-content: center;
  color: var(--ink-2);
}

input[type='text'],
input[type='search'],
input[type='password'],
select {
  width: 100%;
  min-height: 38px;
  padding: 0.35em 0.7em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
}

input:disabled,
select:disabled {
  color: var(--ink-2);
  background: var(--sunk);
}

::placeholder {
  color: var(--ink-2);
  opacity: 1;
}

.field {
  display: flex;
  flex-direction: column;
  gap: 0.3em;
  min-width: 0;
}

.field label,
.pick span {
  font-size: 0.93em;
  font-weight: 560;
}

.field-pair {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: 1em;
  margin-top: 1em;
}

.pick {
  display: inline-flex;
  align-items: center;
  gap: 0.6em;
}

.pick select {
  width: auto;
  max-width: 15em;
}

.check {
  display: flex;
  gap: 0.5em;
  align-items: center;
}

.search {
  position: relative;
  display: block;
  flex: 1 1 260px;
  max-width: 420px;
}

.search .icon {
  position: absolute;
  left: 0.75em;
  top: 50%;
  translate: 0 -50%;
  color: var(--ink-2);
}

.search input {
  padding-left: 2.3em;
}

.search.small {
  flex: 0 1 180px;
}

.search.small input {
  padding-left: 0.7em;
}

.choice {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 2px;
  padding: 3px;
  border-radius: 10px;
  background: var(--off-bg);
  min-width: 0;
}

.choice label {
  position: relative;
  cursor: pointer;
}

.choice input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.choice span:not(.unseen) {
  display: block;
  padding: 0.3em 0.85em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  font-size: 0.93em;
  white-space: nowrap;
}

.choice input:checked + span {
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 0 0 1px var(--line-2);
}

.choice input:focus-visible + span {
  outline: 2px solid var(--focus);
  outline-offset: 1px;
}

.controls {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em;
  align-items: center;
  justify-content: flex-end;
}

.modal {
  width: min(520px, calc(100vw - 24px));
  max-height: calc(100dvh - 24px);
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--surface);
  color: var(--ink);
  box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
}

.modal.wide {
  width: min(760px, calc(100vw - 24px));
}

.modal::backdrop {
  background: rgb(9 14 19 / 55%);
}

.modal form {
  display: flex;
  flex-direction: column;
  max-height: calc(100dvh - 28px);
}

.modal-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1em;
  padding: 1em 1em 0.6em 1.4em;
}

.modal-head h2 {
  font-size: 1.2em;
  overflow-wrap: anywhere;
}

.modal-body {
  padding: 0.2em 1.4em 1.2em;
  overflow: auto;
  display: flex;
  flex-direction: column;
  gap: 1em;
}

.modal-body h3 {
  margin: 0.3em 0 -0.7em;
}

.modal-foot {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.6em;
  padding: 0.9em 1.4em;
  border-top: 1px solid var(--line);
  background: var(--sunk);
}

.modal-foot button {
  max-width: 100%;
  overflow-wrap: anywhere;
}

.says {
  font-size: 1.04em;
  overflow-wrap: anywhere;
}

.edits {
  display: flex;
  flex-direction: column;
  gap: 0.9em;
  align-items: flex-start;
}

.edit {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
  gap: 0.4em 0.9em;
  align-items: start;
  width: 100%;
}

.edit .icon-only {
  grid-column: 3;
  grid-row: 1;
  margin-top: 1.6em;
}

.edit .check {
  grid-column: 1 / -1;
}

.preview {
  padding: 1em 1.1em;
  border-radius: var(--round);
  background: var(--sunk);
  display: flex;
  flex-direction: column;
  gap: 0.8em;
}

.preview h3 {
  margin: 0;
}

.differences {
  display: flex;
  flex-direction: column;
  gap: 0.35em;
  max-height: 12em;
  overflow: auto;
}

.differences li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.1em 1em;
  overflow-wrap: anywhere;
}

del {
  color: var(--ink-2);
}

ins {
  text-decoration: none;
  font-weight: 650;
}

.refused {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.6em;
  align-items: center;
  padding: 0.55em 0.8em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
  overflow-wrap: anywhere;
}

.refused span {
  flex: 1;
  min-width: 10em;
}

.refused .cut,
.outage.bad .cut {
  stroke: var(--bad-bg);
}

@media (max-width: 560px) {
  .edit {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .edit .field {
    grid-column: 1;
  }

  .edit .icon-only {
    grid-column: 2;
  }

  .modal-foot button {
    flex: 1 1 auto;
    justify-content: center;
  }
}

.skip {
  position: fixed;
  top: -4em;
  left: 14px;
  z-index: 20;
}

.skip:not(:focus) {
  clip-path: inset(50%);
}

.skip:focus {
  top: 10px;
}

.modal-head h2:focus-visible {
  outline: none;
}

.saved {
  position: relative;
}

.saved summary {
  padding: 0.45em 0.8em;
  border: 1px solid var(--line-2);
  border-radius: 8px;
  background: var(--surface);
  font-weight: 560;
  cursor: pointer;
}

.saved-list {
  position: absolute;
  left: 0;
  z-index: 6;
  width: min(330px, calc(100vw - 60px));
  margin-top: 6px;
  padding: 14px;
  border: 1px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: 0 6px 24px rgb(0 0 0 / 20%);
}

.saved-list ul {
  max-height: 40vh;
  overflow: auto;
}

.saved-list li {
  display: flex;
  justify-content: space-between;
  align-items: center;
  overflow-wrap: anywhere;
}

.saved-list form {
  display: flex;
  gap: 8px;
  margin-top: 10px;
}

.saved-list form button {
  flex: none;
}
`;var ET=`.login {
  display: grid;
  place-items: center;
  min-height: 100dvh;
  padding: 20px;
}

.login-card {
  display: flex;
  flex-direction: column;
  gap: 0.8em;
  width: min(400px, 100%);
  padding: 2em;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--surface);
  box-shadow: var(--shadow);
}

.login-card label {
  font-weight: 560;
}

.login-card h1 {
  font-size: 1.5em;
  margin-bottom: 0.3em;
}

.login-card .primary {
  justify-content: center;
  min-height: 42px;
}

.brand {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 680;
  letter-spacing: -0.01em;
  color: var(--ink);
  text-decoration: none;
}

.brand .icon {
  color: var(--accent);
}

.shell {
  min-height: 100dvh;
}

.top {
  position: sticky;
  top: 0;
  z-index: 5;
  display: flex;
  align-items: center;
  gap: 0.4em 1.6em;
  padding: 0 clamp(14px, 2.2vw, 40px);
  min-height: 56px;
  background: var(--surface);
  border-bottom: 1px solid var(--line);
}

.top nav {
  display: flex;
  gap: 0.2em;
  flex: 1;
  min-width: 0;
}

.top nav a {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  padding: 0.45em 0.8em;
  border-radius: 8px;
  color: var(--ink-2);
  font-weight: 560;
  text-decoration: none;
  white-space: nowrap;
}

.top nav a:hover {
  background: var(--sunk);
}

.top nav a[aria-current] {
  color: var(--ink);
  background: var(--off-bg);
}

.badge {
  min-width: 1.5em;
  padding: 0 0.4em;
  border-radius: 1em;
  background: var(--bad);
  color: var(--surface);
  font-size: 0.85em;
  text-align: center;
}

.top-end {
  display: flex;
  align-items: center;
  gap: 0.9em;
}

.who {
  color: var(--ink-2);
  max-width: 10em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.heard {
  display: inline-flex;
  align-items: center;
  gap: 0.5em;
  font-weight: 560;
  white-space: nowrap;
}

.heard .dot {
  width: 0.65em;
  height: 0.65em;
  border-radius: 50%;
  background: var(--good);
}

.heard.connecting .dot {
  background: none;
  border: 2px solid var(--ink-2);
}

.heard.polling .dot {
  border-radius: 2px;
  background: var(--warn);
}

.heard.stale,
.heard.gone {
  color: var(--bad);
}

.heard.stale .dot,
.heard.gone .dot {
  border-radius: 0;
  rotate: 45deg;
  background: var(--bad);
}

.page {
  display: flex;
  flex-direction: column;
  gap: 18px;
  padding: 22px clamp(14px, 2.2vw, 40px) 60px;
  max-width: 2300px;
  margin: 0 auto;
  scroll-margin-top: 60px;
}

.outage {
  display: flex;
  gap: 0.7em;
  align-items: center;
  padding: 0.7em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
  font-weight: 560;
}

.outage .cut {
  stroke: var(--warn-bg);
}

.outage.bad {
  background: var(--bad-bg);
  color: var(--bad);
}

.page-head {
  display: flex;
  flex-wrap: wrap;
  gap: 1em;
  justify-content: space-between;
  align-items: flex-end;
}

.page-head h1 {
  overflow-wrap: anywhere;
}

.page-note {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  margin-top: 0.4em;
}

.panels {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr));
  gap: 16px;
  align-items: stretch;
}

.panel {
  min-width: 0;
  padding: 16px 20px 20px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.panel.wide {
  grid-column: 1 / -1;
}

.panel-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5em 1em;
  justify-content: space-between;
  align-items: center;
  min-height: 36px;
  margin-bottom: 10px;
}

.panel-aside {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em;
  align-items: center;
}

.empty {
  color: var(--ink-2);
}

.empty.roomy {
  padding: 3em 1em;
  text-align: center;
}

.skeleton {
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 6px 0;
}

.skeleton .bar {
  height: 14px;
  border-radius: 7px;
  background: var(--off-bg);
}

.skeleton .bar:nth-child(odd) {
  width: 72%;
}

.notices {
  position: fixed;
  right: 20px;
  bottom: 20px;
  z-index: 10;
  display: flex;
  flex-direction: column;
  gap: 10px;
  max-width: min(480px, calc(100vw - 40px));
}

.notice {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.6em 0.6em 0.6em 1em;
  border: 1px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: 0 6px 24px rgb(0 0 0 / 20%);
  overflow-wrap: anywhere;
}

.notice > .icon {
  color: var(--good);
}

.notice.bad > .icon {
  color: var(--bad);
}

.notice span {
  flex: 1;
  min-width: 0;
}

@media (max-width: 900px) {
  .top {
    flex-wrap: wrap;
    padding-top: 8px;
  }

  .top nav {
    order: 3;
    flex-basis: 100%;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .top-end {
    margin-left: auto;
  }

  .who {
    display: none;
  }

  .page {
    scroll-margin-top: 120px;
  }
}

@media (max-width: 480px) {
  .top nav {
    gap: 0;
    justify-content: space-between;
  }

  .top nav a {
    padding: 0.45em 0.5em;
    font-size: 0.93em;
  }
}
`;var wT=`.summary {
  display: flex;
  flex-wrap: wrap;
  gap: 20px 48px;
  justify-content: space-between;
  align-items: center;
  padding: 22px 26px;
  border: 1px solid var(--line);
  border-left-width: 8px;
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.summary.healthy {
  border-left-color: var(--good);
}

.summary.degraded {
  border-left-color: var(--warn);
}

.summary.critical {
  border-left-color: var(--bad);
}

.summary-say {
  display: flex;
  gap: 18px;
  align-items: flex-start;
  flex: 1 1 420px;
  min-width: 0;
}

.summary-say > div {
  min-width: 0;
}

.summary-say h1 {
  font-size: 2.1em;
}

.summary.healthy .summary-sign {
  color: var(--good);
}

.summary.degraded .summary-sign {
  color: var(--warn);
}

.summary.critical .summary-sign {
  color: var(--bad);
}

.summary-calm,
.reasons {
  margin-top: 0.5em;
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.reasons li {
  padding-left: 1em;
  text-indent: -1em;
}

.reasons li::before {
  content: '–';
  display: inline-block;
  width: 1em;
  text-indent: 0;
}

.sums {
  display: grid;
  grid-template-columns: repeat(4, auto);
  gap: 12px 40px;
}

.sum dt {
  color: var(--ink-2);
  font-size: 0.9em;
  white-space: nowrap;
}

.sum dd {
  font-size: 2.1em;
  font-weight: 620;
  letter-spacing: -0.02em;
  line-height: 1.2;
  white-space: nowrap;
}

.sum.bad dd {
  color: var(--bad);
}

.alerts {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.alerts ul {
  display: flex;
  flex-direction: column;
  gap: 6px;
}

.alert {
  display: flex;
  align-items: center;
  gap: 0.7em;
  padding: 0.55em 1em;
  border-radius: var(--round);
  background: var(--warn-bg);
  color: var(--warn);
}

.alert .cut {
  stroke: var(--warn-bg);
}

.alert.critical {
  background: var(--bad-bg);
  color: var(--bad);
}

.alert.critical .cut {
  stroke: var(--bad-bg);
}

.alert-text {
  flex: 1;
  min-width: 0;
  overflow-wrap: anywhere;
}

.alert a {
  color: inherit;
  font-weight: 560;
}

.alert .since {
  color: inherit;
  white-space: nowrap;
}

.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: 12px 16px;
  align-items: center;
}

.toolbar-count {
  margin-left: auto;
  color: var(--ink-2);
}

.operations {
  --row-height: 58px;
  border: 1px solid var(--line);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  overflow: clip;
}

@media (min-width: 2000px) {
  .operations {
    --row-height: 70px;
  }
}

.operations-body {
  position: relative;
  contain: strict;
}

.operation-row {
  display: grid;
  grid-template-columns: minmax(200px, 2.4fr) minmax(170px, 1.5fr) 92px repeat(5, minmax(74px, 0.7fr)) minmax(130px, 1.1fr) minmax(64px, 0.5fr);
  gap: 0 16px;
  align-items: center;
  padding: 0 22px 0 18px;
  border-left: 4px solid transparent;
}

.operation-row:not(.head) {
  position: absolute;
  inset: 0 0 auto;
  height: var(--row-height);
  border-top: 1px solid var(--line);
  contain: strict;
}

.operation-row:not(.head):hover {
  background: var(--sunk);
}

.operation-row.bad {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 55%, var(--surface));
}

.operation-row.warn {
  border-left-color: var(--warn);
}

.operations-head {
  background: var(--surface);
}

.operation-row.head {
  min-height: 44px;
}

.cell {
  min-width: 0;
}

.cell.figure,
.operation-row.head .cell.calls,
.operation-row.head .cell.failures,
.operation-row.head .cell.p50,
.operation-row.head .cell.p95,
.operation-row.head .cell.p99,
.operation-row.head .cell.letters {
  text-align: right;
  white-space: nowrap;
}

.operation-row.head .cell:nth-child(n + 4):not(.bulkhead) .sort {
  flex-direction: row-reverse;
}

.cell.figure {
  font-size: 1.07em;
}

.cell.figure.bad {
  color: var(--bad);
  font-weight: 650;
}

.cell.bulkhead {
  padding-left: 12px;
}

.cell-name {
  display: none;
}

.sort {
  min-height: 32px;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink-2);
  font-size: 0.9em;
  font-weight: 600;
  gap: 0.2em;
}

.sort:hover:not(:disabled) {
  background: none;
  color: var(--ink);
}

.sort .icon {
  width: 0.8em;
  height: 0.8em;
}

.row-link {
  display: inline-flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0;
  min-height: 0;
  max-width: 100%;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ink);
  text-decoration: none;
  line-height: 1.25;
}

.row-link::after {
  content: '';
  position: absolute;
  inset: 0;
}

.row-link:hover:not(:disabled) {
  background: none;
}

.row-link .service,
.row-link .operation {
  max-width: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.row-link .service {
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 400;
}

.row-link .operation {
  font-size: 1.07em;
  font-weight: 600;
}

.operation-row:hover .operation,
.card:hover .row-link {
  text-decoration: underline;
  text-underline-offset: 0.2em;
}

.row-link:focus-visible {
  outline: none;
}

.row-link:focus-visible::after {
  outline: 2px solid var(--focus);
  outline-offset: -3px;
  border-radius: 8px;
}

.cell.trouble {
  display: flex;
  flex-direction: column;
  line-height: 1.3;
}

.probe {
  color: var(--ink-2);
  font-size: 0.87em;
  white-space: nowrap;
}

.meter {
  display: flex;
  flex-direction: column;
  gap: 3px;
  white-space: nowrap;
}

.meter.none {
  color: var(--ink-2);
}

.meter-bar {
  display: block;
  height: 7px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.meter-bar span {
  display: block;
  height: 100%;
  background: var(--accent);
  transform-origin: left;
}

.meter.full .meter-bar span {
  background: var(--warn);
}

.meter.full .meter-text {
  color: var(--warn);
  font-weight: 650;
}

.meter-text {
  font-size: 0.93em;
}

.cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr));
  gap: 16px;
}

.card {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 18px 20px;
  border: 1px solid var(--line);
  border-top: 4px solid var(--good);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
  content-visibility: auto;
  contain-intrinsic-size: auto 190px;
}

.card.degraded {
  border-top-color: var(--warn);
}

.card.critical {
  border-top-color: var(--bad);
}

.card-head {
  display: flex;
  justify-content: space-between;
  gap: 1em;
}

.card-head h2 {
  font-size: 1.3em;
  min-width: 0;
  overflow-wrap: anywhere;
}

.card-states {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
}

.card-note {
  flex-basis: 100%;
  color: var(--ink-2);
  font-size: 0.93em;
}

.mini {
  color: var(--good);
  line-height: 0;
}

.mini.none,
.mini.disabled {
  color: var(--off);
}

.mini.half_open {
  color: var(--warn);
}

.mini.open {
  color: var(--bad);
}

.mini.forced_open {
  color: var(--held);
}

.card-sums {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 8px;
  margin-top: auto;
}

.card-sums dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.card-sums dd {
  font-size: 1.35em;
  font-weight: 600;
}

.card-sums .bad dd {
  color: var(--bad);
}

@media (max-width: 1180px) {
  .operation-row {
    grid-template-columns: minmax(170px, 2.2fr) minmax(150px, 1.4fr) 92px repeat(4, minmax(66px, 0.7fr)) minmax(110px, 1fr) minmax(56px, 0.5fr);
    gap: 0 12px;
  }

  .cell.p50 {
    display: none;
  }
}

@media (max-width: 900px) {
  .operations {
    --row-height: 106px;
  }

  .operation-row:not(.head) {
    grid-template: 'name name trouble trouble' auto 'calls failures p95 letters' auto / 1fr 1fr 1fr 1fr;
    align-content: center;
    gap: 10px 12px;
    padding: 0 14px 0 12px;
  }

  .cell.name {
    grid-area: name;
  }

  .operation-row:not(.head) .cell.trouble {
    grid-area: trouble;
    align-items: flex-end;
  }

  .cell.trend,
  .operation-row.head .cell.trend,
  .operation-row:not(.head) .cell.bulkhead,
  .operation-row:not(.head) .cell.p99 {
    display: none;
  }

  .operation-row:not(.head) .figure {
    text-align: left;
    font-size: 1em;
  }

  .cell-name {
    display: block;
    color: var(--ink-2);
    font-size: 0.8em;
    font-weight: 400;
  }

  .operation-row.head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    padding: 6px 14px;
  }

  .operation-row.head .cell {
    display: block;
    flex: none;
    padding: 0;
  }

  .summary {
    padding: 18px;
  }

  .summary-say {
    gap: 12px;
  }

  .summary-say h1 {
    font-size: 1.6em;
  }

  .sums {
    grid-template-columns: 1fr 1fr;
    flex: 1 1 100%;
  }

  .sum dd {
    font-size: 1.7em;
  }

  .toolbar .search {
    max-width: none;
    flex-basis: 100%;
  }

  .alert {
    flex-wrap: wrap;
  }

  .alert-text {
    flex-basis: 70%;
  }
}

.spark {
  display: block;
  width: 90px;
  height: 26px;
}

.operation-row.head .cell.trend {
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 600;
}
`;var xT=`.split {
  display: grid;
  grid-template-columns: minmax(220px, 290px) minmax(0, 1fr);
  gap: 20px;
  align-items: start;
}

.side {
  position: sticky;
  top: 74px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  max-height: calc(100dvh - 94px);
  overflow: auto;
  padding: 3px;
}

.side-link {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0 10px;
  padding: 10px 14px;
  border: 1px solid transparent;
  border-radius: var(--round);
  color: var(--ink);
  text-decoration: none;
}

.side-link:hover {
  background: var(--sunk);
}

.side-link[aria-current] {
  background: var(--surface);
  border-color: var(--line-2);
  box-shadow: var(--shadow);
}

.side-name {
  font-weight: 600;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.side-link .sign {
  font-size: 0.9em;
}

.side-figures {
  grid-column: 1 / -1;
  color: var(--ink-2);
  font-size: 0.87em;
}

.panel.tall {
  grid-row: span 2;
  display: flex;
  flex-direction: column;
  min-height: 540px;
  contain: size; /* as high as its neighbours, so that a move more moves nothing */
}

.split-main {
  display: flex;
  flex-direction: column;
  gap: 16px;
  min-width: 0;
}

.state-head {
  display: flex;
  flex-wrap: wrap;
  gap: 14px 24px;
  justify-content: space-between;
  align-items: center;
  padding: 18px 22px;
  border: 1px solid var(--line);
  border-left: 8px solid var(--line-2);
  border-radius: var(--round);
  background: var(--surface);
  box-shadow: var(--shadow);
}

.state-head.closed {
  border-left-color: var(--good);
}

.state-head.half_open {
  border-left-color: var(--warn);
}

.state-head.open {
  border-left-color: var(--bad);
  background: color-mix(in srgb, var(--bad-bg) 45%, var(--surface));
}

.state-head.forced_open {
  border-left-color: var(--held);
}

.state-head > div:first-child {
  min-width: 0;
  flex: 1 1 340px;
}

.state-name {
  font-size: 1.6em;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
}

.state-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1em;
  align-items: center;
  min-height: 2.3em;
  margin-top: 0.25em;
}

.state-since {
  color: var(--ink-2);
}

.countdown {
  font-weight: 620;
}

.state-why {
  margin-top: 0.3em;
  min-height: 2.9em; /* two lines, so that another state's reason moves nothing */
  color: var(--ink-2);
  overflow-wrap: anywhere;
}

.charts {
  display: flex;
  flex-direction: column;
  gap: 18px;
}

figcaption {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.2em;
  align-items: baseline;
  margin-bottom: 6px;
  font-weight: 600;
  font-size: 0.93em;
}

.chart-now {
  margin-left: auto;
  font-size: 1.2em;
}

.chart {
  overflow: hidden;
}

.chart-blank {
  padding: 1.2em 0;
  color: var(--ink-2);
}

.legend {
  display: inline-flex;
  gap: 1em;
  font-weight: 400;
  color: var(--ink-2);
}

.legend span {
  display: inline-flex;
  align-items: center;
  gap: 0.4em;
}

.key {
  display: inline-block;
  width: 18px;
  height: 0;
  border-top: 3px solid var(--p50);
}

.key.turned-away {
  border-top: 3px dashed var(--bad);
}

.key.p95 {
  border-top: 3px dashed var(--p95);
}

.key.p99 {
  border-top: 3px dotted var(--p99);
}

.key.closed,
.key.half_open,
.key.open,
.key.forced_open {
  width: 9px;
  border: 0;
  align-self: flex-end;
  background: var(--good);
  height: 4px;
  margin-bottom: 0.35em;
}

.key.half_open {
  height: 8px;
  background: var(--warn);
}

.key.open {
  height: 13px;
  background: var(--bad);
}

.key.forced_open {
  height: 13px;
  background: var(--held);
}

.key.mark {
  width: 3px;
  height: 0.9em;
  border: 0;
  background: var(--accent);
}

.key.mark.change {
  background: var(--held);
}

.key.mark.move {
  background: var(--bad);
}

.pointed-at {
  color: var(--ink-2);
  font-size: 0.93em;
  min-height: 1.5em;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.chart-now.pointed {
  color: var(--accent);
}

.chart-now.refused-now {
  margin-left: 0;
}

.marks {
  height: 5.2em;
  overflow: auto;
  font-size: 0.93em;
  overflow-wrap: anywhere;
}

.marks .key {
  margin-right: 0.6em;
  vertical-align: middle;
}

.band .pointer {
  stroke: var(--ink-2);
  stroke-width: 2;
}

.u-hz .u-cursor-x {
  border-right-color: var(--ink-2);
}

.u-select {
  background: color-mix(in srgb, var(--accent) 18%, transparent);
}

.band {
  padding: 0 4px 0 62px;
}

.band svg {
  display: block;
  width: 100%;
  height: 34px;
  border-bottom: 1px solid var(--line);
}

.band .closed {
  fill: var(--good);
}

.band .half_open {
  fill: var(--warn);
}

.band .open {
  fill: var(--bad);
}

.band .forced_open {
  fill: var(--held);
}

.band .disabled {
  fill: var(--off);
}

.moves {
  display: flex;
  flex-direction: column;
  gap: 14px;
  flex: 1;
  min-height: 0;
  overflow: auto;
}

.panel.few {
  min-height: 262px;
}

.moves li {
  padding-left: 14px;
  border-left: 3px solid var(--line);
}

.move-head {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 0.6em;
}

.move-head .to {
  color: var(--ink-2);
}

.missing {
  margin: 0 0 12px;
  padding-left: 18px;
}

.missing li + li {
  margin-top: 2px;
}

.window-line {
  margin-bottom: 12px;
  color: var(--ink-2);
}

.failure {
  margin-top: 8px;
  padding: 0.5em 0.8em;
  border-radius: 8px;
  background: var(--sunk);
  font: 0.87em/1.45 ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace;
  overflow-wrap: anywhere;
}

.modal .failure {
  margin-top: 0;
}

.bars {
  display: flex;
  flex-direction: column;
  gap: 10px;
}

.bars li {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 3px 1em;
}

.bar-name {
  overflow-wrap: anywhere;
}

.bar-value {
  font-weight: 620;
}

.bar-line {
  grid-column: 1 / -1;
  height: 8px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.bar-line span {
  display: block;
  height: 100%;
  background: var(--bad);
  transform-origin: left;
}

.big-meter {
  margin-bottom: 16px;
}

.big-meter .meter-bar {
  height: 14px;
  border-radius: 7px;
}

.big-meter .meter-text {
  font-size: 1.3em;
  font-weight: 600;
}

.facts {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
  gap: 12px 18px;
}

.facts .long {
  grid-column: 1 / -1;
}

.facts dt {
  color: var(--ink-2);
  font-size: 0.87em;
}

.facts dd {
  font-weight: 600;
  font-size: 1.07em;
  overflow-wrap: anywhere;
}

.table-scroll {
  overflow: auto;
}

.table-scroll.tall {
  max-height: 480px;
}

table.plain {
  width: 100%;
  border-collapse: collapse;
}

table.plain th,
table.plain td {
  padding: 7px 14px 7px 0;
  text-align: left;
  vertical-align: middle;
  font-weight: 400;
}

table.plain td.text {
  min-width: 8em;
}

table.plain tbody tr {
  border-top: 1px solid var(--line);
}

table.plain thead th {
  position: sticky;
  top: 0;
  background: var(--surface);
  color: var(--ink-2);
  font-size: 0.87em;
  font-weight: 600;
}

.preview table.plain thead th {
  background: var(--sunk);
}

.setting-name {
  overflow-wrap: break-word;
}

.settings th:first-child {
  min-width: 11em;
}

.settings .value {
  font-weight: 600;
  overflow-wrap: anywhere;
}

.settings .standard .value {
  font-weight: 400;
}

.settings td:last-child {
  padding-right: 0;
  text-align: right;
}

.text {
  overflow-wrap: anywhere;
}

.letter-list {
  margin: 0 -20px;
}

.letter {
  position: relative;
  display: flex;
  gap: 20px;
  justify-content: space-between;
  align-items: center;
  padding: 11px 20px;
  border-top: 1px solid var(--line);
}

.choose {
  flex: none;
  position: relative; /* above the line's own link */
  z-index: 1;
  width: 1.15em;
  height: 1.15em;
  accent-color: var(--accent);
}

.letter .letter-main {
  flex: 1;
}

.bulk {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em 0.9em;
  align-items: center;
  padding-bottom: 12px;
}

.bulk-which {
  margin-left: auto;
  color: var(--ink-2);
}

.causes {
  display: flex;
  flex-direction: column;
  gap: 8px;
}

.causes li {
  display: grid;
  grid-template-columns: minmax(0, 2.2fr) minmax(60px, 1fr) 5em minmax(0, 1.3fr);
  gap: 0 16px;
  align-items: center;
}

.causes a {
  overflow-wrap: anywhere;
}

.causes a[aria-current] {
  color: var(--ink);
}

.cause-line {
  height: 8px;
  border-radius: 4px;
  background: var(--off-bg);
  overflow: hidden;
}

.cause-line span {
  display: block;
  height: 100%;
  background: var(--bad);
  transform-origin: left;
}

.cause-count {
  font-weight: 620;
  text-align: right;
}

.chip {
  gap: 0.5em;
  background: var(--off-bg);
}

.jobs {
  display: flex;
  flex-direction: column;
  gap: 6px;
}

.letter:hover {
  background: var(--sunk);
}

.letter-main {
  min-width: 0;
}

.letter-main .row-link {
  flex-direction: row;
  gap: 0.5em;
  align-items: baseline;
}

.letter-error {
  color: var(--ink-2);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.letter-error strong {
  font-weight: 560;
}

.letter-side {
  display: flex;
  flex-direction: column;
  align-items: flex-end;
  gap: 3px;
  white-space: nowrap;
}

.pager {
  display: flex;
  justify-content: center;
  gap: 10px;
  margin-top: 16px;
}

.parked {
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--bad-bg);
  color: var(--bad);
}

.arguments {
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding: 0.7em 1em;
  border-radius: 8px;
  background: var(--sunk);
  overflow-wrap: anywhere;
}

.arguments .type {
  color: var(--ink-2);
}

.arguments .value {
  font-weight: 600;
}

.progress {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 0.8em;
  font-weight: 560;
}

.incidents {
  display: flex;
  flex-direction: column;
}

.incident {
  display: flex;
  gap: 14px;
  padding: 13px 0;
  border-top: 1px solid var(--line);
  overflow-wrap: anywhere;
}

.incident:first-child {
  border-top: 0;
}

.incident > .icon {
  width: 1.5em;
  height: 1.5em;
  margin-top: 0.1em;
  color: var(--warn);
}

.incident.critical > .icon {
  color: var(--bad);
}

.incident.ended > .icon {
  color: var(--good);
}

.audit {
  display: flex;
  flex-direction: column;
}

.audit > li {
  display: flex;
  flex-direction: column;
  gap: 4px;
  padding: 12px 0;
  border-top: 1px solid var(--line);
}

.audit > li:first-child {
  border-top: 0;
}

.audit .when {
  color: var(--ink-2);
  margin-right: 0.6em;
}

.audit .differences {
  max-width: 720px;
  padding-left: 1em;
  border-left: 3px solid var(--line);
}

@media (max-width: 900px) {
  .split {
    grid-template-columns: minmax(0, 1fr);
  }

  .side {
    position: static;
    flex-direction: row;
    max-height: none;
    overflow-x: auto;
    padding-bottom: 6px;
  }

  .side-link {
    flex: none;
    max-width: 240px;
    background: var(--surface);
    border-color: var(--line);
  }

  .side-link[aria-current] {
    box-shadow: inset 0 0 0 1px var(--accent);
    border-color: var(--accent);
  }

  .side-figures {
    display: none;
  }

  .panel {
    padding: 14px 16px 16px;
  }

  .letter-list {
    margin: 0 -16px;
  }

  .letter {
    flex-direction: column;
    align-items: stretch;
    gap: 6px;
    padding: 11px 16px;
  }

  .letter-error {
    white-space: normal;
  }

  .letter .choose {
    position: absolute;
    top: 14px;
    right: 16px;
  }

  .causes li {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .cause-line {
    display: none;
  }

  .causes .hint {
    grid-column: 1 / -1;
  }

  .bulk-which {
    margin-left: 0;
  }

  .letter-side {
    flex-direction: row;
    justify-content: space-between;
    align-items: center;
  }

  .controls {
    justify-content: flex-start;
  }
}

@media (min-width: 1700px) {
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(560px, 1fr));
  }

  .charts figure:has(.band),
  .charts .pointed-at,
  .charts .marks {
    grid-column: 1 / -1;
  }
}
`;var TT=`/* What is on the screen, on paper: all rows, nothing to press, dark ink. */
@media print {
  :host {
    --bg: #ffffff;
    --sunk: #ffffff;
    --shadow: none;
    color-scheme: only light;
    font-size: 11px;
    print-color-adjust: exact;
  }

  button:not(.row-link, .sort),
  .controls,
  .skip,
  .top nav,
  .notices,
  .pager,
  .saved,
  .panel-aside .search,
  .toolbar .choice label:not(:has(:checked)),
  .toolbar .search:has(:placeholder-shown),
  .side {
    display: none !important;
  }

  .top,
  table.plain thead th {
    position: static;
  }

  .page {
    padding: 0;
  }

  .split {
    display: block;
  }

  .operations-body {
    contain: none;
    height: auto !important;
  }

  .operation-row:not(.head) {
    position: static;
    contain: none;
    height: auto;
    padding-block: 5px;
    transform: none !important;
    break-inside: avoid;
  }

  .table-scroll,
  .table-scroll.tall,
  .moves,
  .panel,
  .panel.tall {
    contain: none;
    height: auto;
    max-height: none;
    overflow: visible;
  }

  .letter,
  .incident,
  .audit > li,
  .card,
  .moves li,
  figure,
  tr {
    break-inside: avoid;
  }

  .letter-error {
    white-space: normal;
  }
}
`;var md=null;function NT(){return md===null&&(md=new CSSStyleSheet,md.replaceSync([yT,bT,ST,ET,wT,xT,TT].join(`
`))),md}var Bh=N(O(),1),Uh=class extends HTMLElement{root=null;given=null;set token(t){this.given=t,this.draw()}connectedCallback(){let t=this.shadowRoot??this.attachShadow({mode:"open"});t.adoptedStyleSheets=[NT()],this.root=(0,AT.createRoot)(t),this.draw()}disconnectedCallback(){this.root?.unmount(),this.root=null}draw(){let t=new URL(this.getAttribute("base")??".",document.baseURI).pathname;this.root?.render((0,Bh.jsx)(RT.StrictMode,{children:(0,Bh.jsx)(vT,{setup:{base:t.endsWith("/")?t:`${t}/`,inAddress:this.hasAttribute("address"),token:this.given}})}))}};customElements.get("resilience-dashboard")===void 0&&customElements.define("resilience-dashboard",Uh);export{Uh as ResilienceDashboard};
